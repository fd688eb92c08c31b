package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for what of whose file.
 *
 * @param view name of the view and of its schema
 * @param asked what is asked of it, as the access log says it
 * @param after a position that the view must hold; null for none
 * @param receipt of an override that the views may not know yet, its signature verified; null for none
 * @param byLink whether nobody named the file: it is read because it is linked to one that was
 */
public record FileRequest(
        String view,
        String asked,
        DataSubjectId person,
        Caller caller,
        Purpose purpose,
        @Nullable Position after,
        @Nullable OverrideReceipt receipt,
        boolean byLink) {

    /** For a file that was named. */
    public FileRequest(
            String view,
            String asked,
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable Position after,
            @Nullable OverrideReceipt receipt) {
        this(view, asked, person, caller, purpose, after, receipt, false);
    }

    /** For a view of which one thing is asked. */
    public FileRequest(
            String view,
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable Position after,
            @Nullable OverrideReceipt receipt) {
        this(view, view, person, caller, purpose, after, receipt);
    }

    /** The same of another file of the same person; whoever is the person in the one is the person in the other. */
    public FileRequest in(DataSubjectId other) {
        return new FileRequest(view, asked, other, as(caller, person, other), purpose, after, receipt, true);
    }

    /** The same of another view of the same file. */
    public FileRequest of(String other) {
        return new FileRequest(other, asked, person, caller, purpose, after, receipt, byLink);
    }

    /** Whoever is the person of the one file, as the person of the other. */
    public static Caller as(Caller caller, DataSubjectId person, DataSubjectId other) {
        return caller instanceof Caller.Individual individual
                        && individual.viewer().equals(person)
                ? new Caller.Individual(other)
                : caller;
    }
}
