package care.renkei.command.sharing;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Course;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.sharing.Statement.Grant;
import care.renkei.events.LegalBasis;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.InformationShared;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** APPI art. 27, 29: what was told to whom rests on something, and goes no further. */
final class DisclosurePolicy {

    private DisclosurePolicy() {}

    static @Nullable Refusal restsOnItsBasis(Submission submission, Sharing sharing, InformationShared shared) {
        return switch (shared.basis()) {
            case CONSENT -> restsOnConsents(submission, sharing, shared);
            case LIFE_BODY_PROPERTY_27_1_2 -> restsOnAnOverride(submission, shared);
            case INTERNAL_USE -> staysInTheCorporation(submission, sharing, shared);
            case JOINT_USE_27_5 -> restsOnANotice(submission, sharing, shared);
            case CHILD_PUBLIC_HEALTH_27_1_3,
                    STATE_COOPERATION_27_1_4,
                    PUBLIC_BODY_69,
                    COUNCIL_89_3,
                    SUPPORT_MEETING_106_6,
                    SUPPORT_MEETING_NEEDY_9,
                    CHILD_COUNCIL_25_2,
                    CHILD_ABUSE_REPORT_6,
                    CHILD_ABUSE_REQUEST_13_4,
                    POLICE_INQUIRY_197_2,
                    DISASTER_49_11 -> restsOnAStatute(submission, sharing, shared, shared.basis());
        };
    }

    /** One consent covers it; several do not add up (decisions, 18). All that are named are in force. */
    private static @Nullable Refusal restsOnConsents(Submission submission, Sharing sharing, InformationShared shared) {
        List<Grant> grants = shared.consents().stream()
                .map(id -> sharing.find(Grant.class, id))
                .filter(Objects::nonNull)
                .toList();
        if (shared.consents().isEmpty()) {
            return new SharingRefusal.BasisMissing();
        }
        if (grants.size() < shared.consents().size()) {
            return new SharingRefusal.ConsentUnknown();
        }
        if (!grants.stream().allMatch(grant -> grant.inForceOn(submission.dayItHappened()))) {
            return new SharingRefusal.ConsentOver();
        }
        if (outlivesACase(submission, grants, shared)) {
            return new SharingRefusal.EndedWithTheCase();
        }
        Extent told = told(submission, shared);
        List<Grant> covering = grants.stream()
                .filter(grant -> grant.subject().equals(Subjects.key(submission)))
                .filter(grant -> covers(submission, grant.extent(), told))
                .toList();
        if (covering.isEmpty()) {
            return new SharingRefusal.NotCoveredByTheBasis();
        }
        return covering.stream().allMatch(grant -> isBlocked(submission, sharing, grant, told))
                ? new SharingRefusal.RefusedByThePerson()
                : null;
    }

    /** Domain, "Sharing": a grant never outlives the case of the agency that it reaches. */
    private static boolean outlivesACase(Submission submission, List<Grant> grants, InformationShared shared) {
        Course course = Subjects.file(submission).course();
        return new Reach(shared.to(), submission.now())
                .agencies(submission).stream()
                        .anyMatch(agency -> grants.stream()
                                .allMatch(grant -> course.closedSince(
                                        agency, grant.extent().to().moment())));
    }

    /** A denial blocks every earlier grant and every later one that is broader. */
    private static boolean isBlocked(Submission submission, Sharing sharing, Grant grant, Extent told) {
        return sharing.denials(grant.subject())
                .filter(denial -> denial.extent().touches(told, submission))
                .anyMatch(denial ->
                        denial.order() > grant.order() || !grant.extent().within(denial.extent(), submission));
    }

    /** Another office of the same corporation is no third party; purpose, secrecy and a refusal bind all the same. */
    private static @Nullable Refusal staysInTheCorporation(
            Submission submission, Sharing sharing, InformationShared shared) {
        if (!StatutePolicy.ofTheCorporation(submission, shared.to())) {
            return new SharingRefusal.NotTheSameCorporation();
        }
        return refusedAtAll(submission, sharing, told(submission, shared));
    }

    /** APPI art. 27(5)(iii): a notice in force that names these parties, items and purposes. */
    private static @Nullable Refusal restsOnANotice(Submission submission, Sharing sharing, InformationShared shared) {
        List<Statement.JointUse> notices = sharing.jointUses(Subjects.key(submission))
                .filter(notice -> notice.inForceOn(submission.dayItHappened()))
                .toList();
        if (notices.isEmpty()) {
            return new SharingRefusal.BasisMissing();
        }
        Extent told = told(submission, shared);
        return notices.stream().anyMatch(notice -> covers(submission, notice.extent(), told))
                ? refusedAtAll(submission, sharing, told)
                : new SharingRefusal.NotCoveredByTheBasis();
    }

    /** Neither a notice nor an own office changes the mind of somebody who said no. */
    private static @Nullable Refusal refusedAtAll(Submission submission, Sharing sharing, Extent told) {
        return sharing.everDenied(Subjects.key(submission))
                        .anyMatch(denial -> denial.extent().touches(told, submission))
                ? new SharingRefusal.RefusedByThePerson()
                : null;
    }

    private static @Nullable Refusal restsOnAnOverride(Submission submission, InformationShared shared) {
        ThingId id = shared.override();
        Optional<PersonFile.OpenOverride> override = Subjects.file(submission).overrides().stream()
                .filter(known -> known.override().equals(id))
                .filter(known -> known.at(submission.event().occurredAt()))
                .findFirst();
        if (override.isEmpty()) {
            return new SharingRefusal.BasisMissing();
        }
        boolean covered = override.get().recipients().containsAll(shared.to().agencies())
                && override.get().categories().containsAll(shared.categories());
        return covered ? null : new SharingRefusal.NotCoveredByTheBasis();
    }

    private static @Nullable Refusal restsOnAStatute(
            Submission submission, Sharing sharing, InformationShared shared, LegalBasis basis) {
        List<Statement.Statute> statutes = sharing.statutes()
                .filter(statute -> statute.basis() == basis)
                .filter(statute -> statute.inForceAt(submission.event().occurredAt()))
                .toList();
        if (statutes.isEmpty()) {
            return new SharingRefusal.BasisMissing();
        }
        Extent told = told(submission, shared);
        return statutes.stream().anyMatch(statute -> covers(submission, statute.extent(), told))
                ? null
                : new SharingRefusal.NotCoveredByTheBasis();
    }

    /** A basis that is narrowed to event types covers what names its records, for a type is not told here. */
    private static boolean covers(Submission submission, Extent basis, Extent told) {
        Scope narrowedToTypes = basis.scope();
        boolean named = narrowedToTypes.eventTypes().isEmpty()
                || !told.scope().records().isEmpty();
        Scope scope =
                new Scope(narrowedToTypes.categories(), narrowedToTypes.except(), Set.of(), narrowedToTypes.records());
        return named && told.within(new Extent(basis.to(), scope, basis.purposes()), submission);
    }

    private static Extent told(Submission submission, InformationShared shared) {
        Scope scope = new Scope(shared.categories(), Set.of(), Set.of(), Set.copyOf(shared.records()));
        return Extent.of(submission, shared.to(), scope, Set.of(shared.purpose()));
    }

    static @Nullable Refusal saysWhatAndToWhom(Submission submission, InformationShared shared) {
        boolean nobody = new Reach(shared.to(), submission.now()).nobody();
        return nobody ? new CommonRefusal.RecipientsMissing() : CommonRules.reasonIsGiven(shared.items());
    }
}
