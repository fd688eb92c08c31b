package care.renkei.command.plan;

import care.renkei.events.ThingId;
import care.renkei.events.plan.PlanForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One plan's life. */
sealed interface Plan {

    /** Nobody drafted it. */
    record NotDrafted() implements Plan {}

    /**
     * Drafted, and lived until it ends.
     *
     * @param versions in the order in which they were made; never empty
     * @param goals every goal that was ever set
     * @param lookedAt when it was last agreed to, monitored or evaluated; null before the first agreement
     */
    record Lived(
            Origin origin,
            List<Version> versions,
            Map<ThingId, Goal> goals,
            @Nullable Instant lookedAt) implements Plan {
        public Lived {
            versions = List.copyOf(versions);
            goals = Map.copyOf(goals);
        }

        Version latest() {
            return versions.getLast();
        }

        /** The latest of that number. */
        Optional<Version> version(int number) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .reduce((earlier, later) -> later);
        }

        boolean draftWasAgreed() {
            return versions.stream().anyMatch(version -> version.form() == PlanForm.DRAFT && version.agreed());
        }
    }

    /** It is over; {@code on} is its last day. */
    record Ended(Lived plan, LocalDate on) implements Plan {}

    /**
     * A goal of the plan.
     *
     * @param pursued until a revision takes it out
     * @param talkedOver whether it was gone through with the person since the last monitoring
     */
    record Goal(boolean pursued, boolean talkedOver) {}
}
