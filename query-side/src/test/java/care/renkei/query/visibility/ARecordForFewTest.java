package care.renkei.query.visibility;

import static care.renkei.events.Category.LIFE;
import static care.renkei.query.visibility.AFile.CORE;
import static care.renkei.query.visibility.AFile.HOSPITAL;
import static care.renkei.query.visibility.AFile.KODAMA;
import static care.renkei.query.visibility.AFile.MOTHER;
import static care.renkei.query.visibility.AFile.PERSON;
import static care.renkei.query.visibility.AFile.SIGNAL;
import static care.renkei.query.visibility.AFile.TOMOSHIBI;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.sharing.StatutorySharingRecorded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ARecordForFewTest {

    private static final Verdict OWN = new Verdict.Visible(Grade.CONTENT, List.of(new Basis.OwnAgency()));

    private final AConsent life = AConsent.named("life");
    private final Caller kodama = staffOf(KODAMA);
    private final Caller author = staffOf(TOMOSHIBI);
    private final Caller colleague =
            Caller.OfAgency.practitioner(TOMOSHIBI, DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, "tomoshibi-two"));

    @Test
    void restricted_is_absent_for_agencies_not_named_and_needs_a_basis_for_those_named() {
        AFile file = opened().given(life);
        assertThat(file.shows(kodama, visit().restrictedTo(SIGNAL))).isEqualTo(Verdict.ABSENT);
        assertThat(file.shows(kodama, visit().restrictedTo(KODAMA))).isEqualTo(AConsentTest.BY_LIFE);
        assertThat(opened().shows(kodama, visit().restrictedTo(KODAMA))).isEqualTo(AConsentTest.NOT_AGREED);
        assertThat(opened().shows(author, visit().restrictedTo(KODAMA))).isEqualTo(OWN);
    }

    @Test
    void for_its_author_is_absent_for_colleagues() {
        assertThat(opened().shows(author, visit().forItsAuthorAlone())).isEqualTo(OWN);
        assertThat(opened().shows(colleague, visit().forItsAuthorAlone())).isEqualTo(Verdict.ABSENT);
        assertThat(opened().shows(Caller.OfAgency.system(TOMOSHIBI), visit().forItsAuthorAlone()))
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void taken_back_is_its_sources_alone() {
        AFile file = opened().given(life);
        ARecord mistaken = visit().retracted(PartFacts.Retraction.RETRACTED);
        assertThat(file.shows(kodama, mistaken)).isEqualTo(new Verdict.Denied(Reason.RETRACTED));
        assertThat(file.shows(colleague, mistaken)).isEqualTo(OWN);
        assertThat(file.shows(kodama, visit().retracted(PartFacts.Retraction.WRONG_PERSON)))
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void sealed_exists_for_the_authority_alone() {
        assertThat(opened().given(life).shows(kodama, visit().sealedFor(CORE))).isEqualTo(Verdict.ABSENT);
        assertThat(opened().shows(author, visit().sealedFor(CORE))).isEqualTo(Verdict.ABSENT);
        assertThat(opened().shows(staffOf(CORE), visit().sealedFor(CORE))).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void of_a_stopped_file_is_its_sources_alone() {
        AFile file = opened().given(life).useStopped();
        assertThat(file.shows(kodama, visit())).isEqualTo(new Verdict.Denied(Reason.USE_STOPPED));
        assertThat(file.shows(author, visit())).isEqualTo(OWN);
    }

    @Test
    void is_open_by_statute_to_whom_and_as_far_as_it_says_refusals_notwithstanding() {
        AFile file = opened().refused(AConsent.named("no").to(HOSPITAL))
                .by(TOMOSHIBI, supportMeeting(LegalBasis.SUPPORT_MEETING_106_6));
        assertThat(file.shows(staffOf(HOSPITAL), visit()))
                .isEqualTo(new Verdict.Visible(
                        Grade.CONTENT,
                        List.of(new Basis.Statutory(
                                AConsent.id("basis", "meeting"), LegalBasis.SUPPORT_MEETING_106_6))));
        assertThat(file.shows(staffOf(HOSPITAL), visit().about(PERSON, MOTHER))).isInstanceOf(Verdict.Visible.class);
        assertThat(file.shows(staffOf(HOSPITAL), visit().restrictedTo(SIGNAL))).isEqualTo(Verdict.ABSENT);
        assertThat(file.useStopped().shows(staffOf(HOSPITAL), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void is_nobodys_without_a_valid_caller() {
        assertThat(opened().shows(new Caller.Nobody(), visit())).isEqualTo(Verdict.ABSENT);
        assertThat(opened().shows(new Caller.Operator(), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void is_structure_without_content_for_an_auditor() {
        Caller auditor = Caller.OfAgency.practitioner(
                        TOMOSHIBI, DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, "tomoshibi-audit"))
                .asAuditor();
        assertThat(opened().shows(auditor, visit().retracted(PartFacts.Retraction.WRONG_PERSON)))
                .isEqualTo(new Verdict.Visible(Grade.STRUCTURE, List.of(new Basis.OwnAgency())));
    }

    @Test
    void is_not_even_counted_for_an_agency_outside_of_the_team() {
        assertThat(opened().shows(staffOf(SIGNAL), visit())).isEqualTo(Verdict.ABSENT);
        assertThat(opened().joined(SIGNAL, TeamRole.EMPLOYMENT).shows(staffOf(SIGNAL), visit()))
                .isEqualTo(AConsentTest.NOT_AGREED);
    }

    @Test
    void of_an_agency_inside_a_file_follows_the_person() {
        ARecord ofSignal = visit().about(SIGNAL.subject());
        assertThat(opened().shows(staffOf(SIGNAL), ofSignal)).isEqualTo(Verdict.ABSENT);
        assertThat(opened().given(life).shows(kodama, ofSignal)).isEqualTo(AConsentTest.BY_LIFE);
    }

    @Test
    void is_its_sources_and_the_persons_alone_while_the_view_may_be_stale() {
        AFile file = opened().given(life);
        Verdict uncertain = new Verdict.Denied(Reason.NOT_CERTAIN);
        assertThat(Visibility.decide(AFile.asks(kodama).uncertain(), visit().part(), file.sharing()))
                .isEqualTo(uncertain);
        assertThat(Visibility.decide(AFile.asks(author).uncertain(), visit().part(), file.sharing()))
                .isEqualTo(OWN);
        assertThat(Visibility.decide(AFile.asks(AFile.one(PERSON)).uncertain(), visit().part(), file.sharing()))
                .isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void is_shown_with_the_relatives_part_withheld() {
        AFile file = opened().given(life);
        var verdict = RecordVerdict.decide(
                AFile.asks(kodama),
                List.of(visit().part(), visit().about(MOTHER).part()),
                file.sharing());
        assertThat(verdict.visible()).isTrue();
        assertThat(verdict.withheld()).isEqualTo(1);
        assertThat(verdict.countedAs()).isEmpty();
        var closed = RecordVerdict.decide(
                AFile.asks(kodama),
                List.of(visit().about(MOTHER).part(), visit().part()),
                opened().refused(AConsent.named("no")).sharing());
        assertThat(closed.countedAs()).contains(Reason.REFUSED);
    }

    private static StatutorySharingRecorded supportMeeting(LegalBasis basis) {
        return new StatutorySharingRecorded(
                AConsent.id("basis", "meeting"),
                basis,
                Recipients.agencies(HOSPITAL),
                Scope.of(LIFE),
                AFile.NOW.plusSeconds(60),
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Words.of("x"));
    }
}
