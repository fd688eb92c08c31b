package care.renkei.command.sharing;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.LegalBasis;
import care.renkei.events.sharing.StatutorySharingRecorded;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each statute asks for before information goes out without consent. */
final class StatutePolicy {

    /** These have events of their own, or are no provision to a third party. */
    private static final Set<LegalBasis> NO_STATUTE = EnumSet.of(
            LegalBasis.CONSENT,
            LegalBasis.INTERNAL_USE,
            LegalBasis.JOINT_USE_27_5,
            LegalBasis.LIFE_BODY_PROPERTY_27_1_2);

    /** Council and support meetings: what is shared is shared in a meeting. */
    private static final Set<LegalBasis> IN_A_MEETING =
            EnumSet.of(LegalBasis.COUNCIL_89_3, LegalBasis.SUPPORT_MEETING_106_6, LegalBasis.SUPPORT_MEETING_NEEDY_9);

    /** Run by a municipality (social welfare act art. 106-6, self-reliance act art. 9). */
    private static final Set<LegalBasis> BY_THE_MUNICIPALITY =
            EnumSet.of(LegalBasis.SUPPORT_MEETING_106_6, LegalBasis.SUPPORT_MEETING_NEEDY_9);

    /** Answers to a document: request, inquiry, declared disaster. */
    private static final Set<LegalBasis> ON_A_DOCUMENT =
            EnumSet.of(LegalBasis.CHILD_ABUSE_REQUEST_13_4, LegalBasis.POLICE_INQUIRY_197_2, LegalBasis.DISASTER_49_11);

    /** APPI art. 27(1)(iii), (iv) ask that consent is hard to get; the council keeps consent as the rule. */
    private static final Set<LegalBasis> SAYING_WHY_WITHOUT_CONSENT = EnumSet.of(
            LegalBasis.CHILD_PUBLIC_HEALTH_27_1_3, LegalBasis.STATE_COOPERATION_27_1_4, LegalBasis.COUNCIL_89_3);

    private StatutePolicy() {}

    static @Nullable Refusal isAStatute(StatutorySharingRecorded recorded) {
        return NO_STATUTE.contains(recorded.basis()) ? new SharingRefusal.NotAStatute() : null;
    }

    static @Nullable Refusal hasWhatItNeeds(Submission submission, StatutorySharingRecorded recorded) {
        LegalBasis basis = recorded.basis();
        if (IN_A_MEETING.contains(basis) && recorded.meeting() == null) {
            return new SharingRefusal.MeetingMissing();
        }
        if (BY_THE_MUNICIPALITY.contains(basis)
                && !CommonRules.isMunicipality(
                        submission.known().kindOf(submission.event().source()))) {
            return new SharingRefusal.OnlyTheMunicipality();
        }
        if (ON_A_DOCUMENT.contains(basis) && CommonRules.unsaid(recorded.documentNumber())) {
            return new SharingRefusal.DocumentNumberMissing();
        }
        if (SAYING_WHY_WITHOUT_CONSENT.contains(basis) && recorded.whyWithoutConsent() == null) {
            return new SharingRefusal.WhyWithoutConsentMissing();
        }
        return CommonRules.reasonIsGiven(recorded.why());
    }

    /** No more than the statute needs. */
    static @Nullable Refusal isNarrow(Submission submission, StatutorySharingRecorded recorded) {
        if (!recorded.until().isAfter(submission.event().occurredAt())) {
            return new CommonRefusal.EndsBeforeItBegins();
        }
        Extent extent = ConsentPolicy.extent(submission, recorded.recipients(), recorded.scope(), Set.of());
        return extent.categories().size() == Category.values().length ? new CommonRefusal.ScopeWiderThanNeeded() : null;
    }
}
