package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Who asks about the sharing of whose file, and what for.
 *
 * @param purpose of the look itself
 * @param after a position that the view must hold; null for none
 * @param receipt of an override that the views may not know yet, its signature verified; null for none
 */
public record SharingLook(
        DataSubjectId person,
        Caller caller,
        Purpose purpose,
        @Nullable Position after,
        @Nullable OverrideReceipt receipt) {

    static final String VIEW = "sharing";

    /** As things are now. */
    public SharingLook(DataSubjectId person, Caller caller, Purpose purpose) {
        this(person, caller, purpose, null, null);
    }

    FileRequest asking(String what) {
        return asking(VIEW, what);
    }

    /** For what is answered from the records of the file, too: waits until both views are there. */
    FileRequest askingOfRecords(String what) {
        return asking("timeline", what);
    }

    private FileRequest asking(String view, String what) {
        return new FileRequest(view, what, person, caller, purpose, after, receipt);
    }
}
