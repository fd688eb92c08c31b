package care.renkei.command.person;

import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Pressed;
import care.renkei.events.DataSubjectId;
import care.renkei.events.person.LifeStageEntered.LifeStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was decided about one person's file. */
sealed interface PersonState {

    /** No file under this id. */
    record Unregistered() implements PersonState {}

    /**
     * The file is open.
     *
     * @param ties relatives and agencies with a tie, by the text of their ids
     * @param drawing version of the newest genogram; 0 before the first
     */
    record Registered(
            Map<LifeStage, LocalDate> stages,
            Set<String> ties,
            int drawing,
            List<Representative> representatives,
            Use use)
            implements PersonState {

        Registered withStages(Map<LifeStage, LocalDate> others) {
            return new Registered(others, ties, drawing, representatives, use);
        }

        Registered withTies(Set<String> others) {
            return new Registered(stages, others, drawing, representatives, use);
        }

        Registered withDrawing(int other) {
            return new Registered(stages, ties, other, representatives, use);
        }

        Registered withRepresentatives(List<Representative> others) {
            return new Registered(stages, ties, drawing, others, use);
        }

        Registered withUse(Use other) {
            return new Registered(stages, ties, drawing, representatives, other);
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
