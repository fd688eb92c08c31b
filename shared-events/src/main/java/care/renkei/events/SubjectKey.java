package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom one part of an event is about: one data subject, or several whose text cannot be told apart (joint, written
 * {@code a+b} in the order of the ids). A joint part is readable only with the keys of all, and shown only with a
 * basis for all.
 */
public record SubjectKey(List<DataSubjectId> subjects) implements Comparable<SubjectKey> {

    /** At most this many subjects share a part. */
    public static final int MAX_SUBJECTS = 8;

    public SubjectKey {
        subjects = subjects.size() == 1
                ? List.of(subjects.getFirst())
                : subjects.stream().distinct().sorted().toList();
        if (subjects.isEmpty() || subjects.size() > MAX_SUBJECTS) {
            throw new IllegalArgumentException("a part is about one to " + MAX_SUBJECTS + " data subjects");
        }
    }

    public static SubjectKey of(DataSubjectId... subjects) {
        return new SubjectKey(List.of(subjects));
    }

    @JsonCreator
    public static SubjectKey parse(String text) {
        return text.indexOf('+') < 0
                ? of(new DataSubjectId(text))
                : new SubjectKey(Arrays.stream(text.split("\\+", -1))
                        .map(DataSubjectId::new)
                        .toList());
    }

    /** The ids of its subjects, in their order. */
    public List<String> texts() {
        return subjects.stream().map(DataSubjectId::text).toList();
    }

    public boolean joint() {
        return subjects.size() > 1;
    }

    /** The shape that decides which part record may stand under this key. */
    public Shape shape() {
        return joint() ? Shape.JOINT : Shape.of(subjects.getFirst().kind());
    }

    @JsonValue
    public String text() {
        return joint()
                ? subjects.stream().map(DataSubjectId::text).collect(Collectors.joining("+"))
                : subjects.getFirst().text();
    }

    @Override
    public int compareTo(SubjectKey other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
