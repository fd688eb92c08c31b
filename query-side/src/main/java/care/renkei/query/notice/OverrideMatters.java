package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.telling.Matter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An override is announced, waits for its review by another agency, and for the person to be told. */
final class OverrideMatters {

    private OverrideMatters() {}

    static AroundAPerson after(AroundAPerson before, StoredEvent event, OverrideEvent said, ZoneId zone) {
        return switch (said) {
            case LifeSafetyOverrideInvoked e -> invoked(before, event, e, zone);
            case OverrideReviewed e ->
                before.without(Matter.OVERRIDE_INVOKED, e.override().text())
                        .without(Matter.REVIEW, e.override().text());
            case PersonInformed e ->
                before.without(Matter.INFORMING, e.override().text());
            case InformingDeferred e ->
                before.changing(Matter.INFORMING, e.override().text(), matter -> matter.due(e.until()));
            case OverrideExtended _, OverrideEnded _ -> before;
        };
    }

    /** Recipients and the key worker learn of it, the reviewer judges it, and whoever invoked it tells the person. */
    private static AroundAPerson invoked(
            AroundAPerson before, StoredEvent event, LifeSafetyOverrideInvoked invoked, ZoneId zone) {
        Set<AgencyId> recipients = before.expand(invoked.recipients());
        AgencyId reviewer = invoked.reviewer();
        LocalDate reviewOn = Dues.reviewOn(event.occurredAt(), zone);
        LocalDate informOn = Dues.informOn(event.occurredAt(), zone);
        return before.with(matter(Matter.OVERRIDE_INVOKED, event, invoked, null, recipients, false, true))
                .with(matter(
                        Matter.REVIEW,
                        event,
                        invoked,
                        reviewOn,
                        reviewer == null ? Set.of() : Set.of(reviewer),
                        reviewer == null,
                        false))
                .with(matter(Matter.INFORMING, event, invoked, informOn, Set.of(event.source()), false, true));
    }

    private static OpenMatter matter(
            Matter kind,
            StoredEvent event,
            LifeSafetyOverrideInvoked invoked,
            @Nullable LocalDate dueOn,
            Set<AgencyId> agencies,
            boolean coreCentre,
            boolean keyWorker) {
        return new OpenMatter(
                kind,
                event.id(),
                invoked.override().text(),
                event.occurredAt(),
                dueOn,
                agencies,
                coreCentre,
                keyWorker,
                event.source());
    }
}
