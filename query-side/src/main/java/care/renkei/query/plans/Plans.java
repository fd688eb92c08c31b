package care.renkei.query.plans;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.ChosenRecords;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/** Reads a person's plans: one look, of what each reader may see, folded after it was decided and opened. */
public final class Plans {

    /** As the access log says it. */
    public static final String ASKED = "plans";

    /**
     * @param after a position that the view must hold; null for none
     * @param receipt of an override that the views may not know yet, its signature verified; null for none
     */
    public record Request(
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable Position after,
            @Nullable OverrideReceipt receipt) {}

    private final ChosenRecords records;

    public Plans(ChosenRecords records) {
        this.records = records;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public PersonPlans of(Request request) {
        var file = new FileRequest(
                "timeline",
                ASKED,
                request.person(),
                request.caller(),
                request.purpose(),
                request.after(),
                request.receipt());
        ChosenRecords.InSight inSight = records.of(
                new ChosenRecords.Choice(file, ShownOfPlans.TYPES, ShownOfPlans::shown, ShownOfPlans::refersTo));
        PlansInProgress.Folded folded = PlansInProgress.fold(inSight.entries());
        return new PersonPlans(
                request.person(),
                inSight.file().standing(),
                inSight.position(),
                inSight.fresh(),
                inSight.freshAt(),
                inSight.linked(),
                folded.plans(),
                folded.applications(),
                folded.questions(),
                folded.grounds());
    }
}
