package care.renkei.query.visibility;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which statements reach somebody in one state of a file and do not in another; it decides nothing. */
public final class Openings {

    private Openings() {}

    /** A statement that would reach somebody. */
    public record Opening(ThingId thing, Basis.Kind kind, DataSubjectId subject, Set<Category> categories) {}

    /**
     * @param now before the agency joined
     * @param then after it
     * @param asks as the agency would
     */
    public static List<Opening> toSomebodyWhoJoins(PersonSharing now, PersonSharing then, Inquiry asks) {
        var openings = new ArrayList<Opening>();
        if (then.useStopped() || !(asks.caller() instanceof Caller.OfAgency agency)) {
            return openings;
        }
        DataSubjectId viewer = agency.viewer();
        for (Grant grant : then.grants()) {
            if (grant.runsOn(asks.today())
                    && then.empowered(grant, asks.today())
                    && gains(grant.reach(), viewer, now, then, asks)) {
                openings.add(opening(grant.consent(), Basis.Kind.CONSENT, grant.subject(), grant.extent()));
            }
        }
        for (StatutoryBasis basis : then.bases()) {
            if (asks.at().isBefore(basis.until()) && gains(basis.reach(), viewer, now, then, asks)) {
                openings.add(opening(basis.basis(), Basis.Kind.STATUTE, basis.subject(), basis.extent()));
            }
        }
        for (JointUse notice : then.jointUses()) {
            if (notice.runsOn(asks.today()) && gains(notice.reach(), viewer, now, then, asks)) {
                openings.add(opening(notice.notice(), Basis.Kind.STATUTE, notice.subject(), notice.extent()));
            }
        }
        return openings;
    }

    private static boolean gains(
            Reach reach, DataSubjectId viewer, PersonSharing now, PersonSharing then, Inquiry asks) {
        return reach.permits(viewer, then.team(), asks.today()) && !reach.permits(viewer, now.team(), asks.today());
    }

    private static Opening opening(ThingId thing, Basis.Kind kind, DataSubjectId subject, Extent extent) {
        return new Opening(thing, kind, subject, Category.ofMask(extent.categories()));
    }
}
