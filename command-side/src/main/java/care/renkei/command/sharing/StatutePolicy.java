package care.renkei.command.sharing;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.Words;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each statute asks for before information goes out without consent, and what it owes afterwards. */
final class StatutePolicy {

    /** Decision record 0028: an incident is declared anew where it lasts. */
    private static final Duration INCIDENT_COUNTS_FOR = Duration.ofDays(14);

    private StatutePolicy() {}

    static @Nullable Refusal isAStatute(StatutorySharingRecorded recorded) {
        return switch (recorded.basis()) {
            // These have events of their own.
            case CONSENT, JOINT_USE_27_5, LIFE_BODY_PROPERTY_27_1_2 -> new SharingRefusal.NotAStatute();
            // What one authority alone may know never stands in a person's file.
            case CHILD_ABUSE_REPORT_6 -> new SharingRefusal.SealedMatter();
            case INTERNAL_USE,
                    CHILD_PUBLIC_HEALTH_27_1_3,
                    STATE_COOPERATION_27_1_4,
                    PUBLIC_BODY_69,
                    COUNCIL_89_3,
                    SUPPORT_MEETING_106_6,
                    SUPPORT_MEETING_NEEDY_9,
                    CHILD_COUNCIL_25_2,
                    CHILD_ABUSE_REQUEST_13_4,
                    POLICE_INQUIRY_197_2,
                    DISASTER_49_11 -> null;
        };
    }

    static @Nullable Refusal hasWhatItNeeds(Submission submission, StatutorySharingRecorded recorded) {
        Rule own =
                switch (recorded.basis()) {
                    case CONSENT, JOINT_USE_27_5, LIFE_BODY_PROPERTY_27_1_2, CHILD_ABUSE_REPORT_6, PUBLIC_BODY_69 ->
                        () -> null;
                    case INTERNAL_USE ->
                        () -> ofTheCorporation(submission, recorded.recipients())
                                ? null
                                : new SharingRefusal.NotTheSameCorporation();
                    // Consent hard to get is part of both (APPI art. 27(1)(iii), (iv)).
                    case CHILD_PUBLIC_HEALTH_27_1_3, STATE_COOPERATION_27_1_4 -> () -> saysWhyWithoutConsent(recorded);
                    // Consent or de-identified material stays the rule of the council.
                    case COUNCIL_89_3 ->
                        Rule.all(() -> staysInItsMeeting(recorded), () -> saysWhyWithoutConsent(recorded));
                    case CHILD_COUNCIL_25_2 -> () -> staysInItsMeeting(recorded);
                    case SUPPORT_MEETING_106_6, SUPPORT_MEETING_NEEDY_9 ->
                        Rule.all(() -> isOfTheMunicipality(submission), () -> staysInItsMeeting(recorded));
                    case CHILD_ABUSE_REQUEST_13_4 -> () -> namesItsDocument(recorded);
                    case POLICE_INQUIRY_197_2 ->
                        Rule.all(() -> namesItsDocument(recorded), () -> wasDecidedItemByItem(submission, recorded));
                    case DISASTER_49_11 -> () -> hasItsIncident(submission, recorded);
                };
        return Rule.all(own, () -> CommonRules.reasonIsGiven(recorded.why())).broken();
    }

    /** Whether everybody named belongs to the corporation of whoever sends. */
    static boolean ofTheCorporation(Submission submission, Recipients to) {
        var offices = new Reach(to, submission.now()).agencies(submission);
        return !offices.isEmpty()
                && to.supporters().isEmpty()
                && offices.stream()
                        .allMatch(office -> submission
                                .known()
                                .sameCorporation(submission.event().source(), office));
    }

    /** Council and support meetings: what is shared is shared in a meeting, with its members, item by item. */
    private static @Nullable Refusal staysInItsMeeting(StatutorySharingRecorded recorded) {
        if (recorded.meeting() == null) {
            return new SharingRefusal.MeetingMissing();
        }
        if (recorded.members().isEmpty()) {
            return new SharingRefusal.MembersMissing();
        }
        Recipients to = recorded.recipients();
        boolean membersAlone = recorded.members().containsAll(to.agencies())
                && to.equals(Recipients.agencies(to.agencies().toArray(AgencyId[]::new)));
        return membersAlone
                ? missing(recorded.items(), new SharingRefusal.ItemsMissing())
                : new SharingRefusal.RecipientOutsideTheMeeting();
    }

    /** Run by a municipality (social welfare act art. 106-6, self-reliance act art. 9). */
    private static @Nullable Refusal isOfTheMunicipality(Submission submission) {
        return CommonRules.isMunicipality(
                        submission.known().kindOf(submission.event().source()))
                ? null
                : new SharingRefusal.OnlyTheMunicipality();
    }

    private static @Nullable Refusal namesItsDocument(StatutorySharingRecorded recorded) {
        return missing(recorded.documentNumber(), new SharingRefusal.DocumentNumberMissing());
    }

    private static @Nullable Refusal saysWhyWithoutConsent(StatutorySharingRecorded recorded) {
        return recorded.whyWithoutConsent() == null ? new SharingRefusal.WhyWithoutConsentMissing() : null;
    }

    /** Code of criminal procedure art. 197(2): answering is allowed, not forced; only what was asked and is needed. */
    private static @Nullable Refusal wasDecidedItemByItem(Submission submission, StatutorySharingRecorded recorded) {
        if (recorded.decidedBy() == null
                || !submission
                        .known()
                        .enrolled(recorded.decidedBy(), submission.event().source(), submission.dayItHappened())) {
            return new SharingRefusal.DeciderMissing();
        }
        return Rule.all(
                        () -> missing(recorded.items(), new SharingRefusal.ItemsMissing()),
                        () -> missing(recorded.itemsRefused(), new SharingRefusal.ItemsRefusedMissing()))
                .broken();
    }

    private static @Nullable Refusal hasItsIncident(Submission submission, StatutorySharingRecorded recorded) {
        Instant declared = recorded.incidentDeclaredAt();
        if (declared == null
                || declared.isAfter(submission.event().occurredAt())
                || CommonRules.unsaid(recorded.incident())) {
            return new SharingRefusal.IncidentNotDeclared();
        }
        return recorded.until().isAfter(submission.event().occurredAt().plus(INCIDENT_COUNTS_FOR))
                ? new SharingRefusal.BeyondTheIncident()
                : null;
    }

    private static @Nullable Refusal missing(@Nullable Words words, Refusal otherwise) {
        return CommonRules.unsaid(words) ? otherwise : null;
    }

    /** No more than the statute needs. */
    static @Nullable Refusal isNarrow(Submission submission, StatutorySharingRecorded recorded) {
        if (!recorded.until().isAfter(submission.event().occurredAt())) {
            return new CommonRefusal.EndsBeforeItBegins();
        }
        Extent extent = Extent.of(submission, recorded.recipients(), recorded.scope(), Set.of());
        return extent.categories().size() == Category.values().length ? new CommonRefusal.ScopeWiderThanNeeded() : null;
    }

    /** Law, "Basis codes": independent review, for public health and children by another agency as for an override. */
    static @Nullable Refusal isReviewedBySomebodyElse(
            Submission submission, Sharing sharing, StatutorySharingReviewed reviewed) {
        Statement.Statute statute = sharing.find(Statement.Statute.class, reviewed.basisId());
        if (statute == null || !statute.subject().equals(Subjects.key(submission))) {
            return new SharingRefusal.StatuteUnknown();
        }
        if (statute.reviewed()) {
            return new SharingRefusal.SettledAlready();
        }
        boolean sameAgency =
                statute.recordedBy().agency().equals(submission.event().source());
        boolean itself = sameAgency
                && (statute.basis() == LegalBasis.CHILD_PUBLIC_HEALTH_27_1_3
                        || submission.event().practitioner() == null
                        || submission
                                .event()
                                .practitioner()
                                .equals(statute.recordedBy().practitioner()));
        return itself ? new SharingRefusal.ReviewedByItsDecider() : CommonRules.reasonIsGiven(reviewed.reasons());
    }

    /** Law, "Basis codes": informing, unless it endangers; then it waits, with a reason and a new date. */
    static @Nullable Refusal isToldInTime(Submission submission, Sharing sharing, StatutorySharingTold told) {
        Statement.Statute statute = sharing.find(Statement.Statute.class, told.basisId());
        if (statute == null || !statute.subject().equals(Subjects.key(submission))) {
            return new SharingRefusal.StatuteUnknown();
        }
        if (statute.told()) {
            return new SharingRefusal.SettledAlready();
        }
        boolean past = told.waitsUntil() != null && !told.waitsUntil().isAfter(submission.dayItHappened());
        return past ? new SharingRefusal.WaitsForThePast() : CommonRules.reasonIsGiven(told.words());
    }
}
