package care.renkei.command.person;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.ErasureRequested;
import org.jspecify.annotations.Nullable;

/** The rules about erasure: who asks, who erases, and when. */
final class ErasurePolicy {

    private ErasurePolicy() {}

    /** Everybody asks for their own; for the person also who may decide about sharing in the person's place. */
    static @Nullable Refusal isTheirsToAsk(
            Submission submission, PersonState.Registered person, ErasureRequested asked) {
        if (person.ending().erased().contains(asked.of())) {
            return new PersonRefusal.AlreadyErased();
        }
        if (person.ending().requests().containsValue(asked.of())) {
            return new PersonRefusal.AlreadyRequested();
        }
        boolean own = asked.requestedBy().equals(asked.of());
        boolean represented = asked.of().equals(submission.event().subject())
                && PersonPolicy.mayAskAboutUse(submission, person, asked.requestedBy()) == null;
        return own || represented ? null : new PersonRefusal.NotTheirsToErase();
    }

    /** Whoever opened the file answers for it after its own case is closed too; to all others it is unknown by then. */
    static @Nullable Refusal isServedOrKept(Submission submission) {
        return isKeeper(submission) ? null : CommonRules.personIsServed(submission);
    }

    private static boolean isKeeper(Submission submission) {
        PersonFile file = submission.known().file();
        return file != null && file.registeredBy().equals(submission.event().source());
    }

    /** Whoever opened the file keeps it, and answers for how long; the municipality where that agency is no more. */
    static @Nullable Refusal isOfTheKeeper(Submission submission) {
        AgencyId source = submission.event().source();
        return isKeeper(submission)
                        || CommonRules.isMunicipality(submission.known().kindOf(source))
                ? null
                : new PersonRefusal.NotTheKeeper();
    }

    static @Nullable Refusal isNotErased(PersonState.Registered person, DataSubjectId subject) {
        return person.ending().erased().contains(subject) ? new PersonRefusal.AlreadyErased() : null;
    }

    static @Nullable Refusal answersARequest(PersonState.Registered person, DataSubjectErased erased) {
        return erased.request() == null
                        || erased.erased().equals(person.ending().requests().get(erased.request()))
                ? null
                : new PersonRefusal.RequestNotKnown();
    }

    /** Domain, "Erasure", and decisions, 26: after retention, or at once what was recorded of the wrong person. */
    static @Nullable Refusal groundHolds(Submission submission, DataSubjectErased erased) {
        Beyond.Kept kept = submission.known().beyond().kept();
        return switch (erased.ground()) {
            case RETENTION_OVER -> isOver(submission, kept);
            case WRONG_PERSON ->
                kept != null && kept.allOfTheWrongPerson() ? null : new PersonRefusal.NotAllOfTheWrongPerson();
        };
    }

    /** Decision 0075: kept from the end of each case on, and not over while one is open. */
    private static @Nullable Refusal isOver(Submission submission, Beyond.@Nullable Kept kept) {
        if (kept != null && kept.hasOpenCase()) {
            return new PersonRefusal.CaseStillOpen();
        }
        return kept != null && kept.isOver(submission.today(), submission.zone())
                ? null
                : new PersonRefusal.RetentionStillRuns();
    }
}
