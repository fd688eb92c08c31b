package care.renkei.query.visibility;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.query.visibility.AFile.KODAMA;
import static care.renkei.query.visibility.AFile.SIGNAL;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import org.junit.jupiter.api.Test;

class ARefusalTest {

    private static final Verdict REFUSED = new Verdict.Denied(Reason.REFUSED);

    private final AConsent life = AConsent.named("life");
    private final AConsent no = AConsent.named("no").forPurposes();

    @Test
    void beats_every_earlier_consent() {
        assertThat(opened().given(life).refused(no).shows(staffOf(KODAMA), visit()))
                .isEqualTo(REFUSED);
        assertThat(opened().given(life).excluded(no).shows(staffOf(KODAMA), visit()))
                .isEqualTo(REFUSED);
    }

    @Test
    void bites_on_any_category_of_the_record() {
        AFile file = opened().given(life.about(LIFE, HEALTH)).refused(no.about(HEALTH));
        assertThat(file.shows(staffOf(KODAMA), visit().in(LIFE, HEALTH))).isEqualTo(REFUSED);
        assertThat(file.shows(staffOf(KODAMA), visit().in(LIFE))).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void beats_a_later_broader_consent() {
        AFile file = opened().refused(no).given(life.about(LIFE, HEALTH));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(REFUSED);
    }

    @Test
    void gives_way_to_a_later_consent_to_the_same_or_less() {
        assertThat(opened().refused(no).given(life).shows(staffOf(KODAMA), visit()))
                .isInstanceOf(Verdict.Visible.class);
        assertThat(opened().refused(no)
                        .given(life.onlyTypes("contact.home-visit-made"))
                        .shows(staffOf(KODAMA), visit()))
                .isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void gives_way_to_a_later_consent_that_names_it() {
        AFile file = opened().refused(no).given(life.about(LIFE, HEALTH).lifting("no"));
        assertThat(file.shows(staffOf(KODAMA), visit())).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void beats_a_later_consent_to_more_recipients() {
        AFile file = opened().refused(no).given(life.to(KODAMA, SIGNAL));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(REFUSED);
        assertThat(file.joined(SIGNAL, TeamRole.EMPLOYMENT).shows(staffOf(SIGNAL), visit()))
                .isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void to_the_team_is_compared_by_who_the_team_is() {
        AFile file = opened().refused(no.to(Recipients.Team.AND_THOSE_WHO_JOIN_LATER))
                .given(life.to(TeamRole.SERVICE));
        assertThat(file.shows(staffOf(KODAMA), visit())).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void counts_for_its_purposes_alone() {
        AFile file = opened().given(life).refused(no.forPurposes(Purpose.MEETING));
        assertThat(file.shows(staffOf(KODAMA), visit())).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void for_one_purpose_beats_a_later_consent_for_more_of_them() {
        AFile file = opened().refused(no.forPurposes(Purpose.CARE_COORDINATION))
                .given(life.forPurposes(Purpose.CARE_COORDINATION, Purpose.REVIEW));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(REFUSED);
    }

    @Test
    void of_one_type_leaves_the_others_open() {
        AFile file = opened().given(life).refused(no.onlyTypes("assessment.wish-recorded"));
        assertThat(file.shows(staffOf(KODAMA), visit())).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void of_one_type_beats_a_later_consent_to_named_records_because_they_cannot_be_compared() {
        AFile file = opened().refused(no.onlyTypes("contact.home-visit-made")).given(life.onlyRecord(ARecord.ID));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(REFUSED);
    }

    @Test
    void still_meets_an_agency_that_leaves_the_team() {
        AFile file = opened().given(life)
                .refused(no.to(Recipients.Team.AND_THOSE_WHO_JOIN_LATER))
                .left(KODAMA);
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(Verdict.ABSENT);
    }
}
