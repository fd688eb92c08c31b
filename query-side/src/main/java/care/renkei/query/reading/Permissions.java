package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may see what in a file, asked in the same snapshot as the rows. */
public interface Permissions {

    /**
     * Tells row-level security who reads whose file, for this transaction alone; asked before every question about
     * rows.
     *
     * @param receipt of an override that the views may not know yet, its signature verified
     * @return a statement that sets it ({@code set_config(…, true)}) and whose answer says nothing
     */
    Question<Boolean> wall(DataSubjectId person, Caller caller, @Nullable OverrideReceipt receipt);

    /**
     * The state that decides, with how fresh it is on the two partitions that count: the person's, and that of the
     * caller's agency. Not fresh, parked or absent is part of the answer, never an exception.
     *
     * @param receipt of an override that the views may not know yet, its signature verified
     */
    Question<Permission> of(DataSubjectId person, Caller caller, Purpose purpose, @Nullable OverrideReceipt receipt);

    /** Other files of the same person, in the order of their ids; what of them may be seen each of them says itself. */
    Question<List<DataSubjectId>> linked(DataSubjectId person);
}
