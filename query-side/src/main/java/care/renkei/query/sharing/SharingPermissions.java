package care.renkei.query.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from the sharing view, in the snapshot of whoever asks. */
public final class SharingPermissions implements Permissions {

    private final ZoneId zone;
    private final KnownStates known = new KnownStates();

    /** @param zone where the people live; the same as that of the projection */
    public SharingPermissions(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Question<Boolean> wall(DataSubjectId person, Caller caller, @Nullable OverrideReceipt receipt) {
        return new WallQuestion(person, caller, receipt);
    }

    @Override
    public Question<Permission> of(
            DataSubjectId person, Caller caller, Purpose purpose, @Nullable OverrideReceipt receipt) {
        return new PermissionQuestion(person, caller, purpose, receipt, zone, known);
    }

    @Override
    public Question<List<DataSubjectId>> linked(DataSubjectId person) {
        return new LinkQuestion(person);
    }
}
