package care.renkei.query.practice;

import care.renkei.events.Audience;
import care.renkei.events.Confidentiality;
import care.renkei.events.ThingId;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.practice.Seen;
import care.renkei.events.practice.Signs;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.reading.Permission;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.LifeSafetyOverride;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever invoked an override is told, by the register of overrides and by the audit, that it was reviewed and that the
 * person was told or telling was put off, by whichever agency did it; the record itself is another agency's, with words,
 * and mostly closed to them. What is told there is known here, too: else the map went on asking for what is done.
 */
final class ToldOfOverrides {

    private ToldOfOverrides() {}

    /** @param said what settles overrides of the file */
    static List<Seen> to(Permission permission, List<StoredEvent> said) {
        if (!(permission.inquiry().caller() instanceof Caller.OfAgency caller)
                || !permission.inquiry().certain()) {
            return List.of();
        }
        Set<ThingId> invoked = permission.sharing().overrides().stream()
                .filter(override -> override.invokedBy().equals(caller.agency()))
                .map(LifeSafetyOverride::override)
                .collect(Collectors.toSet());
        return said.stream()
                .filter(event -> event.content() instanceof OverrideEvent of && invoked.contains(of.override()))
                .filter(event -> isTold(event, caller))
                .flatMap(event -> Signs.of(event).stream()
                        .filter(sign -> !sign.ofPractice())
                        .map(sign -> new Seen(
                                sign, event.occurredAt(), event.envelope().imported() != null)))
                .toList();
    }

    /** As the audit does: what is for its author alone, or for other agencies, is not told. */
    private static boolean isTold(StoredEvent event, Caller.OfAgency caller) {
        Confidentiality confidentiality = event.envelope().confidentiality();
        return event.envelope().audience() != Audience.AUTHOR
                && (confidentiality.kind() == Confidentiality.Kind.NORMAL
                        || confidentiality.agencies().contains(caller.agency()));
    }
}
