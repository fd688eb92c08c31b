package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.query.consentaudit.ConsentThread.Outstanding;
import care.renkei.query.consentaudit.ConsentThread.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One matter while its events are gathered. */
final class ThreadInProgress {

    private record Notice(UUID ended, ThingId consent, AgencyId agency) {}

    private final DataSubjectId subject;
    private final Set<ThingId> things = new LinkedHashSet<>();
    private final List<Stated> events = new ArrayList<>();

    ThreadInProgress(DataSubjectId subject) {
        this.subject = subject;
    }

    DataSubjectId subject() {
        return subject;
    }

    List<Stated> events() {
        return events;
    }

    void add(Stated stated) {
        if (!events.contains(stated)) {
            events.add(stated);
        }
    }

    void name(ThingId thing) {
        things.add(thing);
    }

    Position newest() {
        return events.stream()
                .map(stated -> stated.wire().position())
                .max(Comparator.naturalOrder())
                .orElse(Position.START);
    }

    ConsentThread done(Instant now, LocalDate today) {
        events.sort(Comparator.comparing(stated -> stated.wire().position()));
        List<SharingStep> steps = events.stream().map(Steps::of).toList();
        return new ConsentThread(things, subject, state(steps, now, today), steps, outstanding());
    }

    /** Where the last of its consents stands; what was ended only in part goes on. */
    private State state(List<SharingStep> steps, Instant now, LocalDate today) {
        Map<ThingId, SharingStep> consents = new LinkedHashMap<>();
        State state = State.ASKED;
        Scope denied = null;
        for (int i = 0; i < steps.size(); i++) {
            SharingStep step = steps.get(i);
            List<ThingId> spoken = Things.of(events.get(i).content());
            switch (step.kind()) {
                case REQUESTED -> state = state == State.EXPLAINED ? state : askedAgain(state);
                case EXPLAINED -> state = state == State.ASKED ? State.EXPLAINED : state;
                case REFUSED, EXCLUDED -> {
                    state = State.REFUSED;
                    denied = step.scope();
                }
                case GIVEN, NARROWED -> {
                    consents.put(spoken.getFirst(), step);
                    state = step.kind() == SharingStep.Kind.NARROWED || isLess(step.scope(), denied)
                            ? State.NARROWED
                            : State.GIVEN;
                }
                case WITHDRAWN -> {
                    ((ConsentWithdrawn) events.get(i).content()).consents().forEach(consents::remove);
                    state = consents.isEmpty() ? State.WITHDRAWN : state;
                }
                case STATUTE -> state = ended(step.untilAt(), now) ? State.EXPIRED : State.STATUTE;
                case JOINT_USE ->
                    state = step.until() != null && step.until().isBefore(today) ? State.EXPIRED : State.JOINT_USE;
                case NOTIFIED, ACKNOWLEDGED, REVIEWED, TOLD -> {
                    // tells of what has happened already
                }
            }
        }
        boolean over = (state == State.GIVEN || state == State.NARROWED)
                && consents.values().stream()
                        .allMatch(step -> step.until() != null && step.until().isBefore(today));
        return over ? State.EXPIRED : state;
    }

    private static State askedAgain(State state) {
        return state == State.WITHDRAWN ? State.ASKED : state;
    }

    private static boolean ended(@Nullable Instant until, Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** After a no, a yes to a part of it. */
    private static boolean isLess(@Nullable Scope given, @Nullable Scope denied) {
        if (given == null || denied == null) {
            return false;
        }
        int some = mask(given);
        int all = mask(denied);
        boolean named = given.eventTypes().size() + given.records().size() > 0
                && denied.eventTypes().isEmpty()
                && denied.records().isEmpty();
        return (some & all) != 0 && (named || (all & ~some) != 0);
    }

    private static int mask(Scope scope) {
        return Category.mask(scope.categories()) & ~Category.mask(scope.except());
    }

    private List<Outstanding> outstanding() {
        Map<Notice, Outstanding> waiting = new LinkedHashMap<>();
        for (Stated stated : events) {
            switch (stated.content()) {
                case WithdrawalNotified e ->
                    waiting.put(
                            new Notice(e.ended(), e.consent(), e.agency()),
                            new Outstanding(
                                    e.agency(),
                                    e.ended(),
                                    e.consent(),
                                    stated.event().occurredAt()));
                case WithdrawalAcknowledged e ->
                    waiting.remove(
                            new Notice(e.ended(), e.consent(), stated.event().source()));
                default -> {
                    // nobody waits for it
                }
            }
        }
        return List.copyOf(waiting.values());
    }
}
