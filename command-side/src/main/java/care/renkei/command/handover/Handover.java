package care.renkei.command.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/** One handover's life. */
sealed interface Handover {

    /** Nobody prepared it. */
    record NotPrepared() implements Handover {}

    /** Prepared by the giver, and put before nobody. */
    record Prepared(Parties parties, Issues issues) implements Handover {}

    /**
     * Put before the receiver. The giver stays responsible.
     *
     * @param begun whether the receiver accepted anything, were it nothing but the case itself
     */
    record Offered(Parties parties, Issues issues, boolean begun) implements Handover {}

    /** Accepted, and no issue is left without an answer: the receiver carries it. */
    record TakenOver(Parties parties, Issues issues) implements Handover {}

    /** The receiver takes nothing on: the giver goes on. */
    record Declined(Parties parties, Issues issues) implements Handover {}

    /** The giver took it back before it was answered, and goes on. */
    record Withdrawn(Parties parties, Issues issues) implements Handover {}

    /** Who hands over whom to whom. */
    record Parties(DataSubjectId person, AgencyId giver, AgencyId receiver) {}

    /** Between whom it is, or null where nobody prepared it. */
    default @Nullable Parties between() {
        return switch (this) {
            case NotPrepared() -> null;
            case Prepared(var parties, var _) -> parties;
            case Offered(var parties, var _, var _) -> parties;
            case TakenOver(var parties, var _) -> parties;
            case Declined(var parties, var _) -> parties;
            case Withdrawn(var parties, var _) -> parties;
        };
    }

    default Issues ledger() {
        return switch (this) {
            case NotPrepared() -> Issues.NONE;
            case Prepared(var _, var issues) -> issues;
            case Offered(var _, var issues, var _) -> issues;
            case TakenOver(var _, var issues) -> issues;
            case Declined(var _, var issues) -> issues;
            case Withdrawn(var _, var issues) -> issues;
        };
    }

    /**
     * Whether the receiver may know of it: it waits for an answer, or was taken over. What was taken back or declined as
     * a whole lets it know of nobody any more (decision record 0086).
     */
    default boolean isKnownToTheReceiver() {
        return switch (this) {
            case Offered _, TakenOver _ -> true;
            case NotPrepared _, Prepared _, Declined _, Withdrawn _ -> false;
        };
    }

    /** Domain, "Handover": until acceptance the giver stays responsible; null where nobody prepared it. */
    default @Nullable AgencyId responsible() {
        Parties parties = between();
        if (parties == null) {
            return null;
        }
        return this instanceof TakenOver ? parties.receiver() : parties.giver();
    }
}
