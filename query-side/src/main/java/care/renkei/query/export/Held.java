package care.renkei.query.export;

import care.renkei.events.DataSubjectId;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.WholeFile;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is kept, opened and written down; read in pieces, so that a file of any length needs the same memory. Where
 * several files are of one person, it is what all of them hold.
 */
public final class Held {

    private final WholeFile reading;
    private final LooksAtAFile looks;
    private final List<HeldFile> files;
    private final boolean whole;

    /**
     * @param files the one that was asked for first
     * @param whole whether no file had to be left out
     */
    Held(WholeFile reading, LooksAtAFile looks, List<HeldFile> files, boolean whole) {
        this.reading = reading;
        this.looks = looks;
        this.files = List.copyOf(files);
        this.whole = whole;
    }

    private HeldFile asked() {
        return files.getFirst();
    }

    public DataSubjectId person() {
        return asked().timeline().person();
    }

    /** How many files it is of. */
    public int files() {
        return files.size();
    }

    public Standing standing() {
        return asked().contents().file().standing();
    }

    /** The moment for which it was decided. */
    public Instant at() {
        return asked().contents().file().permission().inquiry().at();
    }

    /** Whether nothing newer can be missing. */
    public boolean certain() {
        return whole && files.stream().allMatch(HeldFile::certain);
    }

    /** How many records. */
    public int records() {
        return files.stream().mapToInt(file -> file.contents().records().size()).sum();
    }

    /** How many records stay closed, by reason; empty for whoever may not know. */
    public Map<Reason, Integer> hidden() {
        var hidden = new EnumMap<Reason, Integer>(Reason.class);
        files.forEach(
                file -> file.contents().hidden().forEach((reason, count) -> hidden.merge(reason, count, Integer::sum)));
        return hidden;
    }

    /** How sharing came to be in each file, overrides with what followed, and what was told. */
    public List<ConsentAudit> audits() {
        return files.stream().map(HeldFile::audit).toList();
    }

    /** The records, newest first, some at a time. May be asked again: nothing is kept. */
    public void eachPage(Consumer<List<TimelineEntry>> into) {
        reading.read(files.stream().map(HeldFile::records).toList(), into);
    }

    /** Who looked, newest first in each file. */
    public void eachLook(Consumer<LookShown> into) {
        files.forEach(file -> looks.each(file.sharing(), at(), into));
    }

    /** To whom something was refused, newest first in each file. */
    public void eachRefusal(Consumer<RefusalShown> into) {
        files.forEach(file -> looks.eachRefusal(file.sharing(), at(), into));
    }
}
