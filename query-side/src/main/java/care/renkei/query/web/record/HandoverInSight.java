package care.renkei.query.web.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.query.web.person.Shown;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a handover has come, as its reader sees it.
 *
 * @param giver null where the reader does not see who prepared or offered it
 * @param receiver who was asked; null while nobody was
 * @param answered whether the receiver has said anything to it
 */
record HandoverInSight(@Nullable AgencyId giver, @Nullable AgencyId receiver, boolean answered, boolean withdrawn) {

    static HandoverInSight of(String handover, List<Shown> newestFirst) {
        var soFar = new HandoverInSight(null, null, false, false);
        for (Shown shown : newestFirst.reversed()) {
            List<HandoverEvent> said = said(shown)
                    .filter(event -> event.handover().text().equals(handover))
                    .toList();
            for (HandoverEvent event : said) {
                soFar = soFar.after(event, shown.source());
            }
        }
        return soFar;
    }

    private static Stream<HandoverEvent> said(Shown shown) {
        return shown.parts().values().stream()
                .filter(HandoverEvent.class::isInstance)
                .map(HandoverEvent.class::cast);
    }

    private HandoverInSight after(HandoverEvent event, AgencyId source) {
        return switch (event) {
            case HandoverPrepared _ -> new HandoverInSight(source, receiver, answered, withdrawn);
            case HandoverOffered offered -> new HandoverInSight(source, offered.to(), answered, withdrawn);
            case HandoverAccepted _, HandoverDeclined _ -> new HandoverInSight(giver, receiver, true, withdrawn);
            case HandoverWithdrawn _ -> new HandoverInSight(giver, receiver, answered, true);
            case OpenIssueSettled _ -> this;
        };
    }

    /** The giver offers and takes back, the receiver answers; what a withdrawn one left open is settled. */
    boolean mayBeFollowedBy(Class<? extends Content> type, AgencyId own) {
        if (type == HandoverOffered.class) {
            return own.equals(giver) && receiver == null && !withdrawn;
        }
        if (type == HandoverWithdrawn.class) {
            return own.equals(giver) && !answered && !withdrawn;
        }
        if (type == HandoverAccepted.class || type == HandoverDeclined.class) {
            return own.equals(receiver) && !withdrawn;
        }
        return true;
    }
}
