package care.renkei.query.visibility;

import static care.renkei.query.visibility.AFile.KODAMA;
import static care.renkei.query.visibility.AFile.SIGNAL;
import static care.renkei.query.visibility.AFile.TODAY;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import org.junit.jupiter.api.Test;

class AClosedCaseTest {

    private static final CaseClosed CLOSED =
            new CaseClosed(TODAY, CaseClosed.WhyClosed.GOAL_REACHED, null, TODAY.plusYears(5), null, null, null);
    private static final CaseReopened REOPENED = new CaseReopened(TODAY, TeamRole.SERVICE, true, Words.of("また来る。"));

    private final AConsent life = AConsent.named("life");

    private static AFile closed(AFile file) {
        return file.by(KODAMA, CLOSED).left(KODAMA);
    }

    private static AFile reopened(AFile file) {
        return closed(file).by(KODAMA, REOPENED).joined(KODAMA, TeamRole.SERVICE);
    }

    @Test
    void ends_a_consent_that_names_the_agency() {
        AFile file = opened().given(life);
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(AConsentTest.BY_LIFE);
        assertThat(closed(file).shows(staffOf(KODAMA), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void is_more_than_leaving_the_team() {
        assertThat(opened().given(life).left(KODAMA).shows(staffOf(KODAMA), visit()))
                .isEqualTo(AConsentTest.BY_LIFE);
    }

    @Test
    void brings_no_consent_back_when_it_is_opened_again() {
        assertThat(reopened(opened().given(life)).shows(staffOf(KODAMA), visit()))
                .isEqualTo(AConsentTest.NOT_AGREED);
        AFile team = opened().given(life.to(Recipients.Team.AND_THOSE_WHO_JOIN_LATER));
        assertThat(reopened(team).shows(staffOf(KODAMA), visit())).isEqualTo(AConsentTest.NOT_AGREED);
    }

    @Test
    void does_not_stand_in_the_way_of_a_later_consent() {
        assertThat(reopened(opened()).given(life).shows(staffOf(KODAMA), visit()))
                .isEqualTo(AConsentTest.BY_LIFE);
    }

    @Test
    void leaves_the_consent_to_the_others() {
        AFile file = opened().joined(SIGNAL, TeamRole.EMPLOYMENT).given(life.to(KODAMA, SIGNAL));
        assertThat(closed(file).shows(staffOf(SIGNAL), visit())).isEqualTo(AConsentTest.BY_LIFE);
    }

    @Test
    void stays_ended_when_the_consent_is_narrowed() {
        assertThat(closed(opened().given(life)).narrowed(life).shows(staffOf(KODAMA), visit()))
                .isEqualTo(Verdict.ABSENT);
    }
}
