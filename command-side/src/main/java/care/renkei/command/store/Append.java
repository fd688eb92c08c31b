package care.renkei.command.store;

import care.renkei.command.decision.Decision;
import care.renkei.events.advice.Advice;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travels beside one command to the engine and back: the digest of what was sent, the advice that goes with it,
 * and what became of the events.
 */
public final class Append {

    /** Bound while a command is handled. */
    static final ScopedValue<Append> CURRENT = ScopedValue.newInstance();

    /** Looks once more, in the transaction and after the append, whether what the decision rested on still holds. */
    @FunctionalInterface
    public interface Recheck {
        boolean stillHolds(Connection connection) throws SQLException;
    }

    private static final Decision NOTHING_YET = new Decision.Accepted(List.of(), List.of());

    private final byte[] digest;
    private final @Nullable Recheck recheck;
    private Decision answer = NOTHING_YET;
    private List<Appended> appended = List.of();

    /** @param recheck null where a change between reading and appending is tolerated */
    public Append(byte[] digest, @Nullable Recheck recheck) {
        this.digest = digest.clone();
        this.recheck = recheck;
    }

    byte[] digest() {
        return digest;
    }

    @Nullable
    Recheck recheck() {
        return recheck;
    }

    /** What the handler answered; known before the events are appended. */
    void answered(Decision decision) {
        answer = decision;
    }

    Decision answer() {
        return answer;
    }

    /** What a repetition of the event is to be told again. */
    List<Advice> advice() {
        return answer instanceof Decision.Accepted accepted ? accepted.advice() : List.of();
    }

    void took(List<Appended> events) {
        appended = events;
    }

    /** The events that were stored, in order; empty where nothing had to be. */
    public List<Appended> appended() {
        return appended;
    }
}
