package care.renkei.command.sharing;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.secondOf;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law: each code asks for its own fields, and each missing one is refused by name. */
class AStatuteTest {

    private final Specification<Sharing> sharing = new Specification<>(new SharingDecider());

    private static Sent on(LegalBasis basis) {
        return a(StatutorySharingRecorded.class)
                .with("basis", basis)
                .with("documentNumber", null)
                .with("decidedBy", null)
                .with("items", null)
                .with("itemsRefused", null);
    }

    private static Sent inAMeeting(LegalBasis basis, AgencyId by) {
        return on(basis)
                .by(by)
                .with("meeting", thing("meeting", 1))
                .with("members", List.of(HAMABE, TOWN))
                .with("items", "夜の連絡先。");
    }

    private void refusedAt(Class<? extends SharingRefusal> rule, String field, Sent sent) {
        sharing.when(sent).refused(rule);
        try {
            assertThat(rule.getDeclaredConstructor().newInstance().pointer()).isEqualTo("/" + field);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a refusal that cannot be made", e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"COUNCIL_89_3", "SUPPORT_MEETING_106_6", "SUPPORT_MEETING_NEEDY_9", "CHILD_COUNCIL_25_2"})
    void of_a_meeting_names_meeting_members_and_items(LegalBasis basis) {
        Sent whole = inAMeeting(basis, TOWN).with("whyWithoutConsent", WhyConsentHard.UNREACHABLE);
        refusedAt(SharingRefusal.MeetingMissing.class, "meeting", whole.with("meeting", null));
        refusedAt(SharingRefusal.MembersMissing.class, "members", whole.with("members", null));
        refusedAt(SharingRefusal.ItemsMissing.class, "items", whole.with("items", null));
        sharing.when(whole).accepted();
    }

    @Test
    void of_a_meeting_stays_with_those_who_attend() {
        Sent whole = inAMeeting(LegalBasis.CHILD_COUNCIL_25_2, TOMOSHIBI);
        refusedAt(
                SharingRefusal.RecipientOutsideTheMeeting.class,
                "recipients",
                whole.with("recipients", Recipients.agencies(HAMABE, SIGNAL)));
        sharing.when(whole.with(
                        "recipients",
                        new Recipients(
                                java.util.Set.of(HAMABE),
                                java.util.Set.of(),
                                java.util.Set.of(),
                                Recipients.Team.AS_IT_IS_NOW)))
                .refused(SharingRefusal.RecipientOutsideTheMeeting.class);
    }

    @Test
    void of_the_council_says_why_consent_was_not_asked() {
        refusedAt(
                SharingRefusal.WhyWithoutConsentMissing.class,
                "whyWithoutConsent",
                inAMeeting(LegalBasis.COUNCIL_89_3, TOMOSHIBI));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"SUPPORT_MEETING_106_6", "SUPPORT_MEETING_NEEDY_9"})
    void of_a_support_meeting_is_the_municipalitys(LegalBasis basis) {
        refusedAt(SharingRefusal.OnlyTheMunicipality.class, "basis", inAMeeting(basis, TOMOSHIBI));
    }

    @Test
    void that_answers_the_police_names_document_decider_items_given_and_refused() {
        Sent whole = a(StatutorySharingRecorded.class);
        refusedAt(SharingRefusal.DocumentNumberMissing.class, "documentNumber", whole.with("documentNumber", " "));
        refusedAt(SharingRefusal.DeciderMissing.class, "decidedBy", whole.with("decidedBy", null));
        sharing.when(whole.with("decidedBy", unknownAt(TOMOSHIBI))).refused(SharingRefusal.DeciderMissing.class);
        refusedAt(SharingRefusal.ItemsMissing.class, "items", whole.with("items", null));
        refusedAt(SharingRefusal.ItemsRefusedMissing.class, "itemsRefused", whole.with("itemsRefused", null));
        sharing.when(whole).accepted();
    }

    @Test
    void that_answers_a_request_about_a_childs_abuse_has_its_number() {
        refusedAt(
                SharingRefusal.DocumentNumberMissing.class, "documentNumber", on(LegalBasis.CHILD_ABUSE_REQUEST_13_4));
        sharing.when(on(LegalBasis.CHILD_ABUSE_REQUEST_13_4).with("documentNumber", "児福第3号"))
                .accepted();
    }

    @Test
    void for_a_disaster_has_its_incident_declared() {
        var declared = Specification.BEGINNING;
        Sent whole = on(LegalBasis.DISASTER_49_11)
                .with("incident", "港町の高潮")
                .with("incidentDeclaredAt", declared)
                .with("until", declared.plus(Duration.ofDays(7)));
        refusedAt(
                SharingRefusal.IncidentNotDeclared.class, "incidentDeclaredAt", whole.with("incidentDeclaredAt", null));
        sharing.when(whole.with("incident", " ")).refused(SharingRefusal.IncidentNotDeclared.class);
        sharing.when(whole.with("incidentDeclaredAt", declared.plus(Duration.ofDays(2))))
                .refused(SharingRefusal.IncidentNotDeclared.class);
        refusedAt(
                SharingRefusal.BeyondTheIncident.class,
                "until",
                whole.with("until", declared.plus(Duration.ofDays(20))));
        sharing.when(whole).accepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"CHILD_PUBLIC_HEALTH_27_1_3", "STATE_COOPERATION_27_1_4"})
    void where_consent_has_to_be_hard_to_get_says_why_it_was(LegalBasis basis) {
        refusedAt(SharingRefusal.WhyWithoutConsentMissing.class, "whyWithoutConsent", on(basis));
        sharing.when(on(basis).with("whyWithoutConsent", WhyConsentHard.NO_TIME))
                .accepted();
    }

    @Test
    void within_the_own_corporation_names_its_offices_alone() {
        sharing.knowing(Around.mizuki().joined(HAMABE, TeamRole.SERVICE, Around.LONG_AGO));
        Sent whole = on(LegalBasis.INTERNAL_USE).by(HAMABE).with("recipients", Recipients.agencies(SIGNAL));
        sharing.when(whole).accepted();
        refusedAt(
                SharingRefusal.NotTheSameCorporation.class,
                "basis",
                whole.with("basisId", thing("basis", 2)).with("recipients", Recipients.agencies(SCHOOL)));
        sharing.when(whole.by(KODAMA).with("basisId", thing("basis", 3)))
                .refused(SharingRefusal.NotTheSameCorporation.class);
    }

    @Test
    void that_is_sealed_is_not_used_here() {
        refusedAt(SharingRefusal.SealedMatter.class, "basis", on(LegalBasis.CHILD_ABUSE_REPORT_6));
    }

    @Test
    void always_has_a_reason() {
        sharing.when(on(LegalBasis.PUBLIC_BODY_69).with("why", " ")).refused(CommonRefusal.ReasonMissing.class);
        sharing.when(on(LegalBasis.PUBLIC_BODY_69)).accepted();
    }

    @Test
    void is_reviewed_by_somebody_else_once() {
        sharing.given(a(StatutorySharingRecorded.class));
        Sent review = a(StatutorySharingReviewed.class);
        sharing.when(review.with("basisId", thing("basis", 9))).refused(SharingRefusal.StatuteUnknown.class);
        sharing.when(review).refused(SharingRefusal.ReviewedByItsDecider.class);
        sharing.when(review.by(TOMOSHIBI, null)).refused(SharingRefusal.ReviewedByItsDecider.class);
        sharing.when(review.by(TOMOSHIBI, secondOf(TOMOSHIBI)).with("reasons", " "))
                .refused(CommonRefusal.ReasonMissing.class);
        sharing.when(review.by(TOMOSHIBI, secondOf(TOMOSHIBI))).accepted();
        sharing.when(review.by(SCHOOL)).refused(SharingRefusal.SettledAlready.class);
    }

    @Test
    void for_public_health_or_children_is_reviewed_by_another_agency() {
        sharing.given(on(LegalBasis.CHILD_PUBLIC_HEALTH_27_1_3).with("whyWithoutConsent", WhyConsentHard.NO_TIME));
        Sent review = a(StatutorySharingReviewed.class);
        sharing.when(review.by(TOMOSHIBI, secondOf(TOMOSHIBI))).refused(SharingRefusal.ReviewedByItsDecider.class);
        sharing.when(review.by(SCHOOL)).accepted();
    }

    @Test
    void is_told_of_now_or_on_a_day_to_come() {
        sharing.given(a(StatutorySharingRecorded.class));
        Sent told = a(StatutorySharingTold.class);
        sharing.when(told.with("basisId", thing("basis", 9))).refused(SharingRefusal.StatuteUnknown.class);
        sharing.when(told.with("waitsUntil", "2026-06-20")).refused(SharingRefusal.WaitsForThePast.class);
        sharing.when(told.with("words", " ")).refused(CommonRefusal.ReasonMissing.class);
        sharing.when(told.with("waitsUntil", "2026-07-20")).accepted();
        sharing.when(told).accepted();
        sharing.when(told).refused(SharingRefusal.SettledAlready.class);
    }
}
