package care.renkei.query.visibility;

import static care.renkei.events.Category.FAMILY;
import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.query.visibility.AFile.KODAMA;
import static care.renkei.query.visibility.AFile.MOTHER;
import static care.renkei.query.visibility.AFile.SIGNAL;
import static care.renkei.query.visibility.AFile.TODAY;
import static care.renkei.query.visibility.AFile.TOMOSHIBI;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Category;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AConsentTest {

    static final Verdict BY_LIFE =
            new Verdict.Visible(Grade.CONTENT, List.of(new Basis.Consent(AConsent.id("consent", "life"))));
    static final Verdict NOT_AGREED = new Verdict.Denied(Reason.OUTSIDE_CONSENT);

    private final AConsent life = AConsent.named("life");

    @Test
    void opens_what_it_covers_to_whom_it_names_and_says_so() {
        assertThat(opened().given(life).shows(staffOf(KODAMA), visit())).isEqualTo(BY_LIFE);
    }

    @Test
    void opens_nothing_to_others() {
        AFile file = opened().joined(SIGNAL, TeamRole.EMPLOYMENT).given(life);
        assertThat(file.shows(staffOf(SIGNAL), visit())).isEqualTo(NOT_AGREED);
    }

    @Test
    void is_not_needed_by_the_agency_that_recorded() {
        assertThat(opened().shows(staffOf(TOMOSHIBI), visit()))
                .isEqualTo(new Verdict.Visible(Grade.CONTENT, List.of(new Basis.OwnAgency())));
    }

    @Test
    void must_cover_all_categories_of_a_record() {
        assertThat(opened().given(life).shows(staffOf(KODAMA), visit().in(LIFE, HEALTH)))
                .isEqualTo(NOT_AGREED);
    }

    @Test
    void does_not_add_up_with_another() {
        AFile file = opened().given(life).given(AConsent.named("health").about(HEALTH));
        assertThat(file.shows(staffOf(KODAMA), visit().in(LIFE, HEALTH))).isEqualTo(NOT_AGREED);
    }

    @Test
    void does_not_open_what_it_takes_out() {
        AFile file =
                opened().given(life.about(new Scope(Set.of(Category.values()), Set.of(HEALTH), Set.of(), Set.of())));
        assertThat(file.shows(staffOf(KODAMA), visit().in(LIFE, FAMILY))).isEqualTo(BY_LIFE);
        assertThat(file.shows(staffOf(KODAMA), visit().in(LIFE, HEALTH))).isEqualTo(NOT_AGREED);
    }

    @Test
    void runs_from_its_first_to_its_last_day() {
        assertThat(opened().given(life.from(TODAY, TODAY)).shows(staffOf(KODAMA), visit()))
                .isEqualTo(BY_LIFE);
        assertThat(opened().given(life.from(TODAY.plusDays(1), TODAY.plusDays(9)))
                        .shows(staffOf(KODAMA), visit()))
                .isEqualTo(NOT_AGREED);
        assertThat(opened().given(life.from(TODAY.minusDays(9), TODAY.minusDays(1)))
                        .shows(staffOf(KODAMA), visit()))
                .isEqualTo(NOT_AGREED);
    }

    @Test
    void serves_its_purposes_alone() {
        AFile file = opened().given(life.forPurposes(Purpose.REVIEW));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(NOT_AGREED);
    }

    @Test
    void is_in_writing_where_it_serves_a_meeting() {
        AConsent meeting = life.forPurposes(Purpose.MEETING);
        Inquiry asked = Inquiry.of(staffOf(KODAMA), Purpose.MEETING, AFile.NOW, AFile.ZONE);
        AFile oral = opened().given(meeting.expressed(Means.ORAL_WITH_WITNESS));
        AFile written = opened().given(meeting.expressed(Means.WRITTEN));
        assertThat(Visibility.decide(asked, visit().part(), oral.sharing())).isEqualTo(NOT_AGREED);
        assertThat(Visibility.decide(asked, visit().part(), written.sharing())).isEqualTo(BY_LIFE);
    }

    @Test
    void can_be_narrowed_to_types_and_to_records() {
        assertThat(opened().given(life.onlyTypes("contact.home-visit-made")).shows(staffOf(KODAMA), visit()))
                .isEqualTo(BY_LIFE);
        assertThat(opened().given(life.onlyTypes("assessment.wish-recorded")).shows(staffOf(KODAMA), visit()))
                .isEqualTo(NOT_AGREED);
        assertThat(opened().given(life.onlyRecord(ARecord.ID)).shows(staffOf(KODAMA), visit()))
                .isEqualTo(BY_LIFE);
        assertThat(opened().given(life.onlyRecord(new UUID(1, 2))).shows(staffOf(KODAMA), visit()))
                .isEqualTo(NOT_AGREED);
    }

    @Test
    void to_a_role_reaches_whoever_holds_it_now() {
        AFile file = opened().given(life.to(TeamRole.SERVICE));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(BY_LIFE);
        assertThat(file.joined(SIGNAL, TeamRole.SERVICE).shows(staffOf(SIGNAL), visit()))
                .isEqualTo(BY_LIFE);
        assertThat(file.left(KODAMA).shows(staffOf(KODAMA), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void to_the_team_as_it_is_leaves_out_who_joins_later_and_ends_for_who_leaves() {
        AFile file = opened().given(life.to(Recipients.Team.AS_IT_IS_NOW)).joined(SIGNAL, TeamRole.EMPLOYMENT);
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(BY_LIFE);
        assertThat(file.shows(staffOf(SIGNAL), visit())).isEqualTo(NOT_AGREED);
        assertThat(file.left(KODAMA).shows(staffOf(KODAMA), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void to_the_team_to_come_reaches_who_joins_later() {
        AFile file = opened().given(life.to(Recipients.Team.AND_THOSE_WHO_JOIN_LATER));
        assertThat(file.joined(SIGNAL, TeamRole.EMPLOYMENT).shows(staffOf(SIGNAL), visit()))
                .isEqualTo(BY_LIFE);
    }

    @Test
    void ends_with_its_withdrawal_and_only_the_one_named() {
        AFile file = opened().given(life)
                .given(AConsent.named("health").about(HEALTH))
                .withdrawn("life");
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(NOT_AGREED);
        assertThat(file.shows(staffOf(KODAMA), visit().in(HEALTH))).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void is_replaced_by_a_narrower_one() {
        AFile file = opened().given(life.about(LIFE, HEALTH)).narrowed(life.about(LIFE));
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(BY_LIFE);
        assertThat(file.shows(staffOf(KODAMA), visit().in(HEALTH))).isEqualTo(NOT_AGREED);
    }

    @Test
    void once_narrowed_is_still_as_old_as_it_was_to_a_refusal() {
        AFile file = opened().given(life.about(LIFE, HEALTH)).refused(life).narrowed(life);
        assertThat(file.shows(staffOf(KODAMA), visit())).isEqualTo(new Verdict.Denied(Reason.REFUSED));
    }

    @Test
    void of_the_person_opens_nothing_of_the_mothers() {
        AFile file = opened().given(life);
        assertThat(file.shows(staffOf(KODAMA), visit().about(MOTHER))).isEqualTo(NOT_AGREED);
        assertThat(file.given(AConsent.named("hers").of(MOTHER)).shows(staffOf(KODAMA), visit().about(MOTHER)))
                .isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void about_both_needs_both() {
        AFile file = opened().given(life);
        ARecord both = visit().about(AFile.PERSON, MOTHER);
        assertThat(file.shows(staffOf(KODAMA), both)).isEqualTo(NOT_AGREED);
        assertThat(file.given(AConsent.named("hers").of(MOTHER)).shows(staffOf(KODAMA), both))
                .isEqualTo(new Verdict.Visible(
                        Grade.CONTENT,
                        List.of(
                                new Basis.Consent(AConsent.id("consent", "life")),
                                new Basis.Consent(AConsent.id("consent", "hers")))));
    }
}
