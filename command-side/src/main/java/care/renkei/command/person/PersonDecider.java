package care.renkei.command.person;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.person.PersonState.Registered;
import care.renkei.command.person.PersonState.Unregistered;
import care.renkei.command.person.PersonState.Use;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.MunicipalityChanged;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.PersonsUnlinked;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.stored.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Decides about one person's file. */
final class PersonDecider implements Decider<PersonState> {

    @Override
    public PersonState initial() {
        return new Unregistered();
    }

    @Override
    public Decision decide(Submission submission, PersonState state) {
        PersonEvent event = (PersonEvent) submission.content();
        return switch (state) {
            case Unregistered() ->
                event instanceof PersonRegistered registered
                        ? register(submission, registered)
                        : new Decision.Refused(new CommonRefusal.PersonNotAvailable());
            case Registered person ->
                event instanceof UseStopped
                                && person.use() instanceof Use.Stopped stopped
                                && stopped.by().justBefore(submission)
                        ? new Decision.AlreadySo(stopped.by().event())
                        : decide(submission, person, event);
        };
    }

    private static Decision register(Submission submission, PersonRegistered registered) {
        return unlessBroken(
                () -> CommonRules.agencyIsRegistered(submission),
                () -> PersonPolicy.mayOpenTheFile(submission, registered),
                () -> CommonRules.practitionerIsEnrolled(submission),
                () -> CommonRules.subjectsAreOfTheFile(submission),
                () -> CommonRules.isBorn(submission, registered.birthDate()));
    }

    private static Decision decide(Submission submission, Registered person, PersonEvent event) {
        return unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        availability(submission, event),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(
                                submission, event instanceof PersonsLinked linked ? linked.other() : null),
                        () -> ownRule(submission, person, event))
                .advising(PersonAdvice.on(submission, event))
                .entailing(Erasures.following(submission, person, event));
    }

    /** An open override lets an agency write down what it saw, not say who decides for the person. */
    private static Rule availability(Submission submission, PersonEvent event) {
        return switch (event) {
            case PersonRegistered _,
                    RepresentativeAppointed _,
                    RepresentativeEnded _,
                    UseStopped _,
                    UseResumed _,
                    MunicipalityChanged _,
                    PersonDied _,
                    DeathRetracted _,
                    PersonsLinked _,
                    PersonsUnlinked _ -> () -> CommonRules.personIsServed(submission);
            case ErasureRequested _, DataSubjectErased _ -> () -> ErasurePolicy.isServedOrKept(submission);
            case BasicInfoRecorded _,
                    CommunicationSupportSet _,
                    EcomapUpdated _,
                    GenogramDrawn _,
                    LifeStageEntered _,
                    RelationshipAssessed _,
                    RelationshipEnded _,
                    RelationshipRecorded _ -> () -> CommonRules.personIsAvailable(submission);
        };
    }

    private static @Nullable Refusal ownRule(Submission submission, Registered person, PersonEvent event) {
        return switch (event) {
            case PersonRegistered _ -> new PersonRefusal.PersonAlreadyRegistered();
            case RepresentativeAppointed appointed ->
                firstOf(
                        PersonPolicy.lives(person),
                        PersonPolicy.representsAnother(submission, appointed),
                        PersonPolicy.powerHasItsDays(appointed),
                        PersonPolicy.isNotYetAppointed(person, appointed));
            case RepresentativeEnded ended -> PersonPolicy.represents(person, ended.representative(), ended.on());
            case UseStopped stopped ->
                firstOf(
                        PersonPolicy.mayAskAboutUse(submission, person, stopped.requestedBy()),
                        person.use() instanceof Use.Stopped ? new PersonRefusal.UseAlreadyStopped() : null);
            case UseResumed resumed ->
                firstOf(
                        PersonPolicy.mayAskAboutUse(submission, person, resumed.requestedBy()),
                        person.use() instanceof Use.Open ? new PersonRefusal.UseNotStopped() : null,
                        PersonPolicy.isNotUndoneUnheard(submission, person));
            case LifeStageEntered entered ->
                firstOf(PersonPolicy.lives(person), PersonPolicy.stagesFollowEachOther(person, entered));
            case PersonsLinked linked ->
                firstOf(
                        FilePolicy.mayLink(submission),
                        FilePolicy.isAnotherFile(submission, person, linked),
                        FilePolicy.thePersonIsTold(submission, linked.toldOn()));
            case PersonsUnlinked unlinked ->
                firstOf(
                        FilePolicy.mayLink(submission),
                        FilePolicy.isLinked(person, unlinked.link()),
                        FilePolicy.thePersonIsTold(submission, unlinked.toldOn()));
            case MunicipalityChanged moved ->
                firstOf(
                        PersonPolicy.lives(person),
                        FilePolicy.goesElsewhere(submission, moved),
                        FilePolicy.isHandedOnWithAgreement(moved));
            case PersonDied died -> firstOf(PersonPolicy.lives(person), FilePolicy.diedByToday(submission, died.on()));
            case DeathRetracted _ -> FilePolicy.deathWasRecorded(person);
            case ErasureRequested asked -> ErasurePolicy.isTheirsToAsk(submission, person, asked);
            case DataSubjectErased erased ->
                firstOf(
                        ErasurePolicy.isOfTheKeeper(submission),
                        CommonRules.practitionerIsNamed(submission),
                        ErasurePolicy.isNotErased(person, erased.erased()),
                        ErasurePolicy.answersARequest(person, erased),
                        ErasurePolicy.groundHolds(submission, erased));
            case RelationshipRecorded tie -> PersonPolicy.hasAtMostOneParty(tie.party(), tie.agency());
            case RelationshipAssessed tie -> PersonPolicy.hasOneParty(tie.party(), tie.agency());
            case RelationshipEnded tie ->
                firstOf(
                        PersonPolicy.hasOneParty(tie.party(), tie.agency()),
                        PersonPolicy.tieIsThere(person, tie.party(), tie.agency()));
            case GenogramDrawn drawing ->
                firstOf(PersonPolicy.linesJoinWhoIsDrawn(drawing), PersonPolicy.drawingIsNewer(person, drawing));
            case BasicInfoRecorded _, CommunicationSupportSet _, EcomapUpdated _ -> null;
        };
    }

    private static @Nullable Refusal firstOf(@Nullable Refusal... refusals) {
        for (Refusal refusal : refusals) {
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    @Override
    public PersonState evolve(PersonState state, StoredEvent event) {
        return PersonHistory.after(state, event);
    }
}
