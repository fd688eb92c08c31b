package care.renkei.query.consentaudit;

import care.renkei.events.ThingId;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.InformingDue;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.consentaudit.OverrideThread.Informed;
import care.renkei.query.consentaudit.OverrideThread.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the four stages of each override. */
final class OverrideThreads {

    /** Domain, "Life-safety override": reviewed within seven days, and the person told as soon as that. */
    private static final Duration DUE_WITHIN = Duration.ofDays(7);

    /** One override while its events are gathered. */
    private static final class InProgress {
        private final Stated begun;
        private final LifeSafetyOverrideInvoked invoked;
        private Instant until;
        private @Nullable Instant endedAt;
        private @Nullable Review review;
        private @Nullable Informed informed;
        private final List<LocalDate> deferrals = new ArrayList<>();

        InProgress(Stated begun, LifeSafetyOverrideInvoked invoked) {
            this.begun = begun;
            this.invoked = invoked;
            until = invoked.until();
        }

        @Nullable
        Instant overAt(Instant now) {
            if (endedAt != null && endedAt.isBefore(until)) {
                return endedAt;
            }
            return now.isBefore(until) ? null : until;
        }

        OverrideThread done(Instant now, ZoneId zone, List<LookShown> looks) {
            StoredEvent event = begun.event();
            Instant invokedAt = event.occurredAt();
            Instant dueAt = invokedAt.plus(DUE_WITHIN);
            return new OverrideThread(
                    invoked.override(),
                    event.id(),
                    event.source(),
                    event.practitioner(),
                    invoked.secondPractitioner(),
                    invoked.basis(),
                    invoked.whyConsentHard(),
                    invoked.recipients(),
                    invoked.categories(),
                    invokedAt,
                    until,
                    overAt(now),
                    invoked.reviewer(),
                    dueAt,
                    review,
                    InformingDue.of(LocalDate.ofInstant(dueAt, zone), deferrals).on(),
                    List.copyOf(deferrals),
                    informed,
                    looks);
        }
    }

    private final Map<ThingId, InProgress> overrides = new LinkedHashMap<>();

    /** @param stated what the teller may know of, oldest first; what follows an override that is not known is left out */
    OverrideThreads(List<Stated> stated) {
        for (Stated one : stated) {
            if (one.content() instanceof OverrideEvent event) {
                take(one, event);
            }
        }
    }

    private void take(Stated stated, OverrideEvent event) {
        if (event instanceof LifeSafetyOverrideInvoked invoked) {
            overrides.put(invoked.override(), new InProgress(stated, invoked));
            return;
        }
        InProgress override = overrides.get(event.override());
        if (override == null) {
            return;
        }
        StoredEvent told = stated.event();
        switch (event) {
            case LifeSafetyOverrideInvoked e -> {
                // begun above
            }
            case OverrideExtended e -> override.until = e.until();
            case OverrideEnded e -> override.endedAt = told.occurredAt();
            case OverrideReviewed e ->
                override.review = new Review(
                        told.id(),
                        told.source(),
                        told.practitioner(),
                        told.occurredAt(),
                        e.verdict(),
                        e.looks(),
                        e.steps().stream()
                                .map(step -> new OverrideThread.FollowUp(step.owner(), step.due()))
                                .toList());
            case InformingDeferred e -> override.deferrals.add(e.until());
            case PersonInformed e ->
                override.informed = new Informed(told.id(), told.source(), told.practitioner(), told.occurredAt());
        }
    }

    /** Which overrides there are, oldest first. */
    List<ThingId> known() {
        return List.copyOf(overrides.keySet());
    }

    /** @param looks under each, newest first */
    List<OverrideThread> newestFirst(Instant now, ZoneId zone, Map<ThingId, List<LookShown>> looks) {
        return new ArrayList<>(overrides.values())
                .reversed().stream()
                        .map(override ->
                                override.done(now, zone, looks.getOrDefault(override.invoked.override(), List.of())))
                        .toList();
    }
}
