package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import java.time.Instant;
import java.util.List;

/**
 * The files of one person that a reader may know of: the one that was asked for, and those that are linked to it. Each
 * was opened in a snapshot of its own and is judged by its own state alone; what the answer says of itself holds for all.
 *
 * @param files the one that was asked for first; never empty
 * @param whole false where a file is left out because it could not be made sure that it is linked still
 */
public record UnitedFiles<Q extends Questions>(List<OpenedFile<Q>> files, boolean whole) {

    public UnitedFiles {
        files = List.copyOf(files);
    }

    public OpenedFile<Q> asked() {
        return files.getFirst();
    }

    /** The other files that take part. */
    public List<DataSubjectId> linked() {
        return files.stream().skip(1).map(OpenedFile::person).toList();
    }

    /** Certain where each of them is. */
    public boolean certain() {
        return whole
                && files.stream()
                        .allMatch(file -> file.open().permission().inquiry().certain());
    }

    /** Everything before it, and nothing behind it, is in the answer. */
    public Position position() {
        return files.stream()
                .map(file -> file.open().position())
                .min(Position::compareTo)
                .orElseThrow();
    }

    /** Until when everything has been heard. */
    public Instant freshAt() {
        return files.stream()
                .map(file -> file.open().freshAt())
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
