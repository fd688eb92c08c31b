package care.renkei.command.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One meeting's life. */
sealed interface Meeting {

    /** Nobody called it. */
    record NotCalled() implements Meeting {}

    /**
     * Called.
     *
     * @param notComing who answered so last
     */
    record Scheduled(Called called, Set<DataSubjectId> notComing) implements Meeting {
        public Scheduled {
            notComing = Set.copyOf(notComing);
        }

        /** Whoever is invited and did not say that they do not come. */
        boolean expects(DataSubjectId party) {
            return called.invites(party) && !notComing.contains(party);
        }
    }

    /**
     * Held.
     *
     * @param owners of the decisions in their order; empty while no agency carries one out
     * @param done numbers of decisions that were carried out, from 1
     */
    record Held(Called called, List<Optional<AgencyId>> owners, Set<Integer> done) implements Meeting {
        public Held {
            owners = List.copyOf(owners);
            done = Set.copyOf(done);
        }
    }

    /** It did not take place. */
    record Cancelled(Called called) implements Meeting {}
}
