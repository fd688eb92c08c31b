package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.BirthDate;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.Power;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules that hold whatever is decided. */
public final class CommonRules {

    /** The municipality may write about whom it serves without being of the team: welfare and public health. */
    private static final Set<AgencyKind> MUNICIPALITY = Set.of(AgencyKind.MUNICIPAL_WELFARE, AgencyKind.PUBLIC_HEALTH);

    private CommonRules() {}

    public static @Nullable Refusal agencyIsRegistered(Submission submission) {
        return submission.known().kindOf(submission.event().source()) == null && !OwnHand.is(submission.event())
                ? new CommonRefusal.AgencyNotRegistered()
                : null;
    }

    /**
     * Whoever acted was enrolled at the agency on the day it happened. A system of the agency acts without a
     * practitioner. Of imported history only the enrolment at any time is asked: it is older than Renkei. What is
     * done by somebody's own hand needs no enrolment, but is that person's own ({@link OwnHand}).
     */
    public static @Nullable Refusal practitionerIsEnrolled(Submission submission) {
        CareEvent event = submission.event();
        DataSubjectId practitioner = event.practitioner();
        if (event.source().isOwnHand()) {
            return OwnHand.speaksForItself(submission);
        }
        if (practitioner == null) {
            return null;
        }
        boolean enrolled = submission.imported()
                ? submission.known().enrolments().stream()
                        .anyMatch(e -> e.practitioner().equals(practitioner)
                                && e.agency().equals(event.source()))
                : submission.known().enrolled(practitioner, event.source(), submission.dayItHappened());
        return enrolled ? null : new CommonRefusal.PractitionerNotEnrolled();
    }

    /**
     * Only an agency of the team, the municipality, or an agency with an open override writes about a person; and
     * whose file it is, by their own hand.
     */
    public static @Nullable Refusal personIsAvailable(Submission submission) {
        return OwnHand.isInTheirFile(submission)
                        || submission.known().mayWriteAbout(submission.event().source(), submission.now())
                ? null
                : new CommonRefusal.PersonNotAvailable();
    }

    /**
     * Decisions about a person are taken by the team or the municipality, or by whose file it is; an override opens
     * the file, not these.
     */
    public static @Nullable Refusal personIsServed(Submission submission) {
        return OwnHand.isInTheirFile(submission)
                        || submission.known().serves(submission.event().source(), submission.now())
                ? null
                : new CommonRefusal.PersonNotAvailable();
    }

    /** What belongs to the living is not decided after a death. */
    public static @Nullable Refusal personLives(Submission submission) {
        PersonFile file = submission.known().file();
        return file != null && file.diedOn() != null ? new CommonRefusal.PersonHasDied() : null;
    }

    /** Every person and relative whom the event names is of the file it belongs to, or brought into being by it. */
    public static @Nullable Refusal subjectsAreOfTheFile(Submission submission) {
        return subjectsAreOfTheFile(submission, null);
    }

    /** The same, but for one who is named because of another file. */
    public static @Nullable Refusal subjectsAreOfTheFile(Submission submission, @Nullable DataSubjectId elsewhere) {
        DataSubjectId owner = submission.event().subject();
        PersonFile file = submission.known().file();
        Set<DataSubjectId> ofTheFile = file != null && file.person().equals(owner) ? file.subjects() : Set.of();
        boolean all = Mentions.in(submission.event()).subjects().stream()
                .filter(CommonRules::isOfAFile)
                .allMatch(subject -> subject.equals(owner)
                        || ofTheFile.contains(subject)
                        || subject.equals(elsewhere)
                        || submission.created().contains(subject));
        return all ? null : new CommonRefusal.SubjectOutsideTheFile();
    }

    /** The person, or representatives in force with at least one of the powers, whoever of them is named. */
    public static @Nullable Refusal decideForThePerson(
            Submission submission, List<Grantor> grantors, Set<Power> powers) {
        PersonFile file = submission.known().file();
        boolean may = grantors.stream().allMatch(grantor -> switch (grantor.capacity()) {
            case SELF, SELF_WITH_SUPPORT ->
                grantor.who().equals(submission.event().subject());
            case PARENTAL_AUTHORITY, MINOR_GUARDIAN, ADULT_GUARDIAN, CURATOR, ASSISTANT, VOLUNTARY_GUARDIAN ->
                file != null && file.mayDecide(grantor.who(), grantor.capacity(), powers, submission.dayItHappened());
        });
        return may ? null : new CommonRefusal.GrantorWithoutPower();
    }

    public static @Nullable Refusal agenciesAreRegistered(Submission submission, Iterable<AgencyId> agencies) {
        for (AgencyId agency : agencies) {
            if (submission.known().kindOf(agency) == null) {
                return new CommonRefusal.UnknownAgency();
            }
        }
        return null;
    }

    /** Decisions of weight are not taken by a system alone. */
    public static @Nullable Refusal practitionerIsNamed(Submission submission) {
        return submission.event().practitioner() == null ? new CommonRefusal.PractitionerMissing() : null;
    }

    /** Domain, "Life-safety override": a missing reason is refused. */
    public static @Nullable Refusal reasonIsGiven(@Nullable Words reason) {
        return unsaid(reason) ? new CommonRefusal.ReasonMissing() : null;
    }

    /** Nobody is born tomorrow; null is nobody's birthday. */
    public static @Nullable Refusal isBorn(Submission submission, @Nullable BirthDate birthDate) {
        return birthDate != null && birthDate.date().isAfter(submission.today())
                ? new CommonRefusal.BirthDateInTheFuture()
                : null;
    }

    public static boolean unsaid(@Nullable Words words) {
        return words == null || words.text().isBlank();
    }

    public static boolean isMunicipality(@Nullable AgencyKind kind) {
        return kind != null && MUNICIPALITY.contains(kind);
    }

    /** Whether the agency is of the team, or the municipality. */
    public static boolean serves(Submission submission) {
        return personIsServed(submission) == null;
    }

    private static boolean isOfAFile(DataSubjectId subject) {
        return switch (subject.kind()) {
            case PERSON, RELATIVE -> true;
            case PRACTITIONER, AGENCY, REGION, REPORTER -> false;
        };
    }
}
