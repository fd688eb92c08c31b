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
 */
public record FileRequest(
        String view,
        String asked,
        DataSubjectId person,
        Caller caller,
        Purpose purpose,
        @Nullable Position after,
        @Nullable OverrideReceipt receipt) {

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
        Caller same = caller instanceof Caller.Individual individual
                        && individual.viewer().equals(person)
                ? new Caller.Individual(other)
                : caller;
        return new FileRequest(view, asked, other, same, purpose, after, receipt);
    }
}
