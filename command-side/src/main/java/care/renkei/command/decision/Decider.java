package care.renkei.command.decision;

import care.renkei.events.stored.StoredEvent;

/**
 * Decides about one kind of stream. Both functions are pure.
 *
 * @param <S> what has been decided so far; immutable
 */
public interface Decider<S> {

    /** Before anything happened. */
    S initial();

    Decision decide(Submission submission, S state);

    /** Uses facts only, so a stream whose keys are destroyed still folds. Never throws. */
    S evolve(S state, StoredEvent event);
}
