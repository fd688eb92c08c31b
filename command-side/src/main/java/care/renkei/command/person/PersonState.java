package care.renkei.command.person;

import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Pressed;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.person.LifeStageEntered.LifeStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was decided about one person's file. */
sealed interface PersonState {

    /** No file under this id. */
    record Unregistered() implements PersonState {}

    /**
     * The file is open.
     *
     * @param ties relatives and agencies with a tie, by the text of their ids
     * @param drawing version of the newest genogram; 0 before the first
     * @param ending what became of the file itself
     */
    record Registered(
            Map<LifeStage, LocalDate> stages,
            Set<String> ties,
            int drawing,
            List<Representative> representatives,
            Use use,
            Ending ending)
            implements PersonState {

        Registered withStages(Map<LifeStage, LocalDate> others) {
            return new Registered(others, ties, drawing, representatives, use, ending);
        }

        Registered withTies(Set<String> others) {
            return new Registered(stages, others, drawing, representatives, use, ending);
        }

        Registered withDrawing(int other) {
            return new Registered(stages, ties, other, representatives, use, ending);
        }

        Registered withRepresentatives(List<Representative> others) {
            return new Registered(stages, ties, drawing, others, use, ending);
        }

        Registered withUse(Use other) {
            return new Registered(stages, ties, drawing, representatives, other, ending);
        }

        Registered withEnding(Ending other) {
            return new Registered(stages, ties, drawing, representatives, use, other);
        }
    }

    /**
     * What became of the file itself.
     *
     * @param links that are open, with the other file
     * @param diedOn null while the person lives
     * @param requests for erasure, with whose information it is
     */
    record Ending(
            Map<ThingId, DataSubjectId> links,
            @Nullable LocalDate diedOn,
            Map<ThingId, DataSubjectId> requests,
            Set<DataSubjectId> erased) {

        static final Ending NONE = new Ending(Map.of(), null, Map.of(), Set.of());

        public Ending {
            links = Map.copyOf(links);
            requests = Map.copyOf(requests);
            erased = Set.copyOf(erased);
        }

        Ending withLinks(Map<ThingId, DataSubjectId> others) {
            return new Ending(others, diedOn, requests, erased);
        }

        Ending withDiedOn(@Nullable LocalDate day) {
            return new Ending(links, day, requests, erased);
        }

        Ending withRequests(Map<ThingId, DataSubjectId> others) {
            return new Ending(links, diedOn, others, erased);
        }

        Ending withErased(Set<DataSubjectId> others) {
            return new Ending(links, diedOn, requests, others);
        }
    }

    /** Whether the file may be used. */
    sealed interface Use {

        /** As consents and statutes say. */
        record Open() implements Use {}

        /**
         * Closed for all but source and person.
         *
         * @param askedBy who wanted it so
         */
        record Stopped(Pressed by, DataSubjectId askedBy) implements Use {}
    }
}
