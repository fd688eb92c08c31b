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
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
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
                () -> CommonRules.subjectsAreOfTheFile(submission));
    }

    private static Decision decide(Submission submission, Registered person, PersonEvent event) {
        return unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        availability(submission, event),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        () -> ownRule(submission, person, event))
                .advising(PersonAdvice.on(submission, event));
    }

    /** An open override lets an agency write down what it saw, not say who decides for the person. */
    private static Rule availability(Submission submission, PersonEvent event) {
        return switch (event) {
            case PersonRegistered _, RepresentativeAppointed _, RepresentativeEnded _, UseStopped _, UseResumed _ ->
                () -> CommonRules.personIsServed(submission);
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
            case LifeStageEntered entered -> PersonPolicy.stagesFollowEachOther(person, entered);
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
