package care.renkei.command.person;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Known;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about a person's file, by name. */
final class PersonPolicy {

    /** Civil code art. 4: adulthood begins at eighteen. */
    private static final int ADULT_YEARS = 18;

    private static final Set<GrantorCapacity> NOT_REPRESENTING =
            Set.of(GrantorCapacity.SELF, GrantorCapacity.SELF_WITH_SUPPORT);

    private static final Set<GrantorCapacity> ENDING_AT_EIGHTEEN =
            Set.of(GrantorCapacity.PARENTAL_AUTHORITY, GrantorCapacity.MINOR_GUARDIAN);

    private PersonPolicy() {}

    /**
     * A file is opened for somebody new, or for whom a referral described; then by the agency that was asked or by
     * the one that refers. Anything else looks like an unknown person.
     */
    static @Nullable Refusal mayOpenTheFile(Submission submission, PersonRegistered registered) {
        DataSubjectId person = submission.event().subject();
        if (registered.fromReferral() == null) {
            return submission.created().contains(person) ? null : new CommonRefusal.PersonNotAvailable();
        }
        Known.Referral referral = submission.known().referral();
        AgencyId source = submission.event().source();
        return referral != null
                        && referral.identity().equals(person)
                        && (source.equals(referral.sentTo()) || source.equals(referral.sentBy()))
                ? null
                : new CommonRefusal.PersonNotAvailable();
    }

    static @Nullable Refusal lives(PersonState.Registered person) {
        return person.ending().diedOn() == null ? null : new CommonRefusal.PersonHasDied();
    }

    static @Nullable Refusal representsAnother(Submission submission, RepresentativeAppointed appointed) {
        if (appointed.representative().equals(submission.event().subject())) {
            return new PersonRefusal.RepresentativeIsThePerson();
        }
        return NOT_REPRESENTING.contains(appointed.capacity()) ? new PersonRefusal.NotACapacityToRepresent() : null;
    }

    static @Nullable Refusal powerHasItsDays(RepresentativeAppointed appointed) {
        LocalDate until = appointed.until();
        if (until != null && until.isBefore(appointed.from())) {
            return new CommonRefusal.EndsBeforeItBegins();
        }
        boolean knownEnd = until != null && until.isBefore(appointed.from().plusYears(ADULT_YEARS));
        return ENDING_AT_EIGHTEEN.contains(appointed.capacity()) && !knownEnd
                ? new PersonRefusal.ParentalAuthorityEndsAtEighteen()
                : null;
    }

    static @Nullable Refusal isNotYetAppointed(PersonState.Registered person, RepresentativeAppointed appointed) {
        boolean there = person.representatives().stream()
                .anyMatch(representative -> representative.who().equals(appointed.representative())
                        && representative.capacity() == appointed.capacity()
                        && representative.inForceOn(appointed.from()));
        return there ? new PersonRefusal.AlreadyRepresents() : null;
    }

    static @Nullable Refusal represents(PersonState.Registered person, DataSubjectId representative, LocalDate on) {
        return inForce(person.representatives(), representative, on).isEmpty()
                ? new PersonRefusal.NotARepresentative()
                : null;
    }

    /** APPI art. 35: the person asks for stop of use, or who may decide about sharing in the person's place. */
    static @Nullable Refusal mayAskAboutUse(
            Submission submission, PersonState.Registered person, DataSubjectId requestedBy) {
        boolean may = requestedBy.equals(submission.event().subject())
                || inForce(person.representatives(), requestedBy, submission.dayItHappened()).stream()
                        .anyMatch(representative -> representative.powers().contains(Power.CONSENT_TO_SHARING));
        return may ? null : new CommonRefusal.GrantorWithoutPower();
    }

    /**
     * What the person stopped, a representative does not let go on by their own hand: an agency that hears the person
     * does.
     */
    static @Nullable Refusal isNotUndoneUnheard(Submission submission, PersonState.Registered person) {
        DataSubjectId subject = submission.event().subject();
        return submission.event().source().isOwnHand()
                        && person.use() instanceof PersonState.Use.Stopped stopped
                        && stopped.askedBy().equals(subject)
                        && !subject.equals(submission.event().practitioner())
                ? new PersonRefusal.StoppedByThePerson()
                : null;
    }

    static @Nullable Refusal stagesFollowEachOther(PersonState.Registered person, LifeStageEntered entered) {
        for (Map.Entry<LifeStageEntered.LifeStage, LocalDate> other :
                person.stages().entrySet()) {
            int order = entered.stage().compareTo(other.getKey());
            int dates = entered.from().compareTo(other.getValue());
            if (order != 0 && Integer.signum(order) != Integer.signum(dates)) {
                return new PersonRefusal.LifeStagesOutOfOrder();
            }
        }
        return null;
    }

    static @Nullable Refusal hasOneParty(@Nullable DataSubjectId party, @Nullable AgencyId agency) {
        return (party == null) == (agency == null) ? new PersonRefusal.TieNeedsOneParty() : null;
    }

    /** A tie may be to somebody without an id, who is then named in words. */
    static @Nullable Refusal hasAtMostOneParty(@Nullable DataSubjectId party, @Nullable AgencyId agency) {
        return party != null && agency != null ? new PersonRefusal.TieNeedsOneParty() : null;
    }

    static @Nullable Refusal tieIsThere(
            PersonState.Registered person, @Nullable DataSubjectId party, @Nullable AgencyId agency) {
        return person.ties().contains(tie(party, agency)) ? null : new PersonRefusal.TieNotKnown();
    }

    static @Nullable Refusal linesJoinWhoIsDrawn(GenogramDrawn drawing) {
        Set<DataSubjectId> drawn =
                drawing.nodes().stream().map(GenogramDrawn.Node::who).collect(Collectors.toSet());
        boolean joined =
                drawing.edges().stream().allMatch(edge -> drawn.contains(edge.from()) && drawn.contains(edge.to()));
        return joined ? null : new PersonRefusal.LineToNobody();
    }

    static @Nullable Refusal drawingIsNewer(PersonState.Registered person, GenogramDrawn drawing) {
        return drawing.version() > person.drawing() ? null : new PersonRefusal.DrawingNotNewer();
    }

    /** How a tie is kept in the state; empty where it has no id. */
    static String tie(@Nullable DataSubjectId party, @Nullable AgencyId agency) {
        if (party != null) {
            return party.text();
        }
        return agency == null ? "" : agency.subject().text();
    }

    private static List<Representative> inForce(List<Representative> all, DataSubjectId who, LocalDate day) {
        return all.stream()
                .filter(one -> one.who().equals(who) && one.inForceOn(day))
                .toList();
    }
}
