package care.renkei.command.sharing;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.sharing.Statement.Denial;
import care.renkei.command.sharing.Statement.Grant;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about what a data subject says, by name. */
final class ConsentPolicy {

    private ConsentPolicy() {}

    static @Nullable Refusal saysSomething(Recipients recipients, Scope scope) {
        var extent = new Extent(new Reach(recipients, java.time.Instant.EPOCH), scope, Set.of());
        if (extent.to().nobody()) {
            return new CommonRefusal.RecipientsMissing();
        }
        return extent.categories().isEmpty() ? new SharingRefusal.NothingInScope() : null;
    }

    /** A corporation is known by its offices. */
    static @Nullable Refusal corporationsAreKnown(Submission submission, Recipients recipients) {
        return recipients.corporations().stream()
                        .allMatch(corporation ->
                                !submission.known().officesOf(corporation).isEmpty())
                ? null
                : new SharingRefusal.UnknownCorporation();
    }

    /** Nobody consents in the name of the dead; relatives go on deciding about their own information. */
    static @Nullable Refusal canStillConsent(Submission submission) {
        return Subjects.of(submission).equals(submission.event().subject())
                ? CommonRules.personLives(submission)
                : null;
    }

    static @Nullable Refusal idIsNew(Sharing sharing, ThingId id) {
        return sharing.statements().containsKey(id) ? new SharingRefusal.IdInUse() : null;
    }

    /**
     * Who may decide about a data subject's information: the data subject; for the person also a representative who
     * is in force and has the power. A relative's own information is opened by that relative alone.
     */
    static @Nullable Refusal grantorsHaveThePower(Submission submission, List<Grantor> grantors) {
        return grantors.stream().allMatch(grantor -> hasThePower(submission, grantor))
                ? null
                : new CommonRefusal.GrantorWithoutPower();
    }

    private static boolean hasThePower(Submission submission, Grantor grantor) {
        DataSubjectId subject = Subjects.of(submission);
        if (grantor.capacity() == GrantorCapacity.SELF || grantor.capacity() == GrantorCapacity.SELF_WITH_SUPPORT) {
            return grantor.who().equals(subject);
        }
        PersonFile file = submission.known().file();
        return file != null
                && subject.equals(file.person())
                && file.mayDecideAboutSharing(grantor.who(), grantor.capacity(), submission.dayItHappened());
    }

    /**
     * Domain, "Sharing": parents who share authority are both named; where one alone could be reached, that is said.
     * What the person agrees to himself does not hang on it.
     */
    static @Nullable Refusal parentsWhoShareAreNamed(Submission submission, ConsentGiven given) {
        boolean byPerson =
                given.grantors().stream().anyMatch(grantor -> grantor.who().equals(Subjects.of(submission)));
        return !byPerson && given.whyOneParent() == null && JointParents.areMissing(submission, given.grantors())
                ? new SharingRefusal.OtherParentMissing()
                : null;
    }

    /** The same again opens nothing, and would stay open when the first is withdrawn. */
    static @Nullable Refusal isNotAgreedAlready(Submission submission, Sharing sharing, ConsentGiven given) {
        Extent extent = Extent.of(submission, given.recipients(), given.scope(), given.purposes());
        boolean again = given.lifts() == null
                && sharing.grants(Subjects.key(submission))
                        .filter(grant ->
                                grant.inForceOn(given.from()) && !given.until().isAfter(grant.until()))
                        .filter(grant -> grant.grantors().equals(given.grantors()))
                        .filter(grant -> extent.within(grant.extent(), submission))
                        .anyMatch(grant -> ExplanationPolicy.refusals(submission, sharing, extent).stream()
                                .noneMatch(denial -> denial.order() > grant.order()));
        return again ? new SharingRefusal.AgreedAlready() : null;
    }

    static @Nullable Refusal hasItsDays(Submission submission, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return new CommonRefusal.EndsBeforeItBegins();
        }
        return from.isBefore(submission.dayItHappened()) ? new SharingRefusal.ConsentReachesBack() : null;
    }

    static @Nullable Refusal meansAreEnough(ConsentGiven given) {
        if (given.means() != Means.ORAL_WITH_WITNESS) {
            return null;
        }
        if (CommonRules.unsaid(given.witness())) {
            return new SharingRefusal.WitnessMissing();
        }
        return given.purposes().contains(Purpose.MEETING) && !given.writtenFor().contains(Purpose.MEETING)
                ? new SharingRefusal.MeetingNeedsWriting()
                : null;
    }

    static @Nullable Refusal denialIsThere(Submission submission, Sharing sharing, @Nullable ThingId id) {
        if (id == null) {
            return null;
        }
        Denial denial = sharing.find(Denial.class, id);
        return denial != null && !denial.lifted() && denial.subject().equals(Subjects.key(submission))
                ? null
                : new SharingRefusal.DenialUnknown();
    }

    static @Nullable Refusal requestIsThere(Submission submission, Sharing sharing, @Nullable ThingId id) {
        if (id == null) {
            return null;
        }
        Statement.Request request = sharing.find(Statement.Request.class, id);
        return request != null && request.subject().equals(Subjects.key(submission))
                ? null
                : new SharingRefusal.RequestUnknown();
    }

    static @Nullable Refusal consentIsOpen(Submission submission, Sharing sharing, ThingId id) {
        Grant grant = sharing.find(Grant.class, id);
        if (grant == null || !grant.subject().equals(Subjects.key(submission))) {
            return new SharingRefusal.ConsentUnknown();
        }
        return grant.openOn(submission.dayItHappened()) ? null : new SharingRefusal.ConsentOver();
    }

    /** Narrower in at least one dimension, broader in none. */
    static @Nullable Refusal isNarrower(Submission submission, Sharing sharing, ConsentNarrowed narrowed) {
        Grant grant = sharing.find(Grant.class, narrowed.consent());
        if (grant == null) {
            return new SharingRefusal.ConsentUnknown();
        }
        Extent extent = Extent.of(submission, narrowed.recipients(), narrowed.scope(), narrowed.purposes());
        boolean within =
                extent.within(grant.extent(), submission) && !narrowed.until().isAfter(grant.until());
        boolean same =
                grant.extent().within(extent, submission) && narrowed.until().equals(grant.until());
        return within && !same ? null : new SharingRefusal.NotNarrower();
    }

    /** One event speaks about one data subject, in one part. */
    static @Nullable Refusal isAboutOne(Submission submission) {
        SubjectKey key = Subjects.key(submission);
        return submission.event().about().size() == 1 && !key.joint()
                ? null
                : new SharingRefusal.OneDataSubjectAtATime();
    }
}
