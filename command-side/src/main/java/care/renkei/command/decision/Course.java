package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the streams of applications, plans, handovers and the team say of the course that care takes for one person.
 *
 * @param providersMet when a service-provider meeting was last held; null for never
 * @param plans every plan that was drafted, of either kind
 */
public record Course(
        List<Benefit> benefits,
        @Nullable Instant providersMet,
        List<ThingId> plans,
        List<Handover> handovers,
        List<OpenIssue> issues,
        List<ClosedCase> closedCases) {

    /** For events that ask for none of it. */
    public static final Course NOTHING = new Course(List.of(), null, List.of(), List.of(), List.of(), List.of());

    /**
     * An application and what was decided on it.
     *
     * @param decidedAt when it was last decided; null while it is not
     * @param from first day; null while it is not decided
     * @param until last day, the last day of an end that came before it included; null while it is not decided
     */
    public record Benefit(
            ThingId benefit,
            @Nullable Instant decidedAt,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        public boolean inForceOn(LocalDate day) {
            return from != null && until != null && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * A handover from one agency to another.
     *
     * @param offered whether the receiver was asked, has not declined it wholly, and the giver has not taken it back
     * @param takenOver whether the receiver accepted it and left no issue without an answer
     */
    public record Handover(ThingId handover, AgencyId giver, AgencyId receiver, boolean offered, boolean takenOver) {}

    /** An issue of the ledger that is still open. */
    public record OpenIssue(ThingId issue, AgencyId owner) {}

    /**
     * An agency ended its work with the person.
     *
     * @param closedAt when that was recorded
     * @param retainUntil last day on which its records are kept at least
     */
    public record ClosedCase(AgencyId agency, Instant closedAt, LocalDate retainUntil) {}

    public Course {
        benefits = List.copyOf(benefits);
        plans = List.copyOf(plans);
        handovers = List.copyOf(handovers);
        issues = List.copyOf(issues);
        closedCases = List.copyOf(closedCases);
    }

    /** The benefit in force on that day that was decided last. */
    public Optional<Benefit> benefitInForce(LocalDate day) {
        return benefits.stream()
                .filter(benefit -> benefit.inForceOn(day))
                .max((one, other) -> one.decidedAt() == null || other.decidedAt() == null
                        ? 0
                        : one.decidedAt().compareTo(other.decidedAt()));
    }

    /** The application that was decided last, whether its period runs or not. */
    public Optional<Benefit> lastDecided() {
        return benefits.stream()
                .filter(benefit -> benefit.decidedAt() != null)
                .max(Comparator.comparing(Benefit::decidedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** Domain, "Plan": the specialist holds the service-provider meeting, after the decision where there is one. */
    public boolean providersMetAfterTheDecision() {
        Instant met = providersMet;
        return met != null
                && lastDecided()
                        .map(Benefit::decidedAt)
                        .map(decided -> !met.isBefore(decided))
                        .orElse(true);
    }

    public boolean hasApplied(ThingId benefit) {
        return benefits.stream().anyMatch(one -> one.benefit().equals(benefit));
    }

    /** Decisions, 24: an agency learns an id by a handover too. */
    public boolean handedOverTo(AgencyId agency) {
        return handovers.stream().anyMatch(one -> one.receiver().equals(agency) && (one.offered() || one.takenOver()));
    }

    /** Whether an offer of the agency waits for its answer: until then the agency stays responsible. */
    public boolean waitsForAnAnswer(AgencyId giver) {
        return handovers.stream().anyMatch(one -> one.giver().equals(giver) && one.offered() && !one.takenOver());
    }

    public boolean tookOver(ThingId handover, AgencyId giver) {
        return handovers.stream()
                .anyMatch(one -> one.handover().equals(handover) && one.giver().equals(giver) && one.takenOver());
    }

    public boolean isOpenWith(ThingId issue, AgencyId owner) {
        return issues.contains(new OpenIssue(issue, owner));
    }

    /** Whether anything of the ledger is with the agency. */
    public boolean hasOpenIssues(AgencyId owner) {
        return issues.stream().anyMatch(issue -> issue.owner().equals(owner));
    }

    /** Domain, "Sharing": a grant never outlives the case, and does not come back with it. */
    public boolean closedSince(AgencyId agency, Instant moment) {
        return closedCases.stream()
                .anyMatch(closed ->
                        closed.agency().equals(agency) && !closed.closedAt().isBefore(moment));
    }
}
