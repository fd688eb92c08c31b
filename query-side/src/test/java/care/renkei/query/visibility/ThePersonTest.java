package care.renkei.query.visibility;

import static care.renkei.events.Category.FINANCE;
import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.query.visibility.AFile.GRANDMOTHER;
import static care.renkei.query.visibility.AFile.MOTHER;
import static care.renkei.query.visibility.AFile.PERSON;
import static care.renkei.query.visibility.AFile.TODAY;
import static care.renkei.query.visibility.AFile.TOMOSHIBI;
import static care.renkei.query.visibility.AFile.one;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThePersonTest {

    private static final Verdict OWN = new Verdict.Visible(Grade.CONTENT, List.of(new Basis.Subject()));
    private static final Verdict AS_PARENT =
            new Verdict.Visible(Grade.CONTENT, List.of(new Basis.Representative(GrantorCapacity.PARENTAL_AUTHORITY)));

    private final AConsent hers = AConsent.named("hers").by(new Grantor(MOTHER, GrantorCapacity.PARENTAL_AUTHORITY));

    private static RepresentativeAppointed mother(Power power, @Nullable LocalDate until) {
        return new RepresentativeAppointed(
                MOTHER, GrantorCapacity.PARENTAL_AUTHORITY, false, Set.of(power), TODAY.minusYears(9), until, null);
    }

    private static AFile withMother() {
        return opened().by(TOMOSHIBI, mother(Power.CONSENT_TO_SHARING, null));
    }

    @Test
    void sees_what_is_about_the_person_even_when_use_is_stopped_and_agencies_are_named() {
        assertThat(opened().useStopped().shows(one(PERSON), visit().restrictedTo(TOMOSHIBI)))
                .isEqualTo(OWN);
    }

    @Test
    void does_not_see_what_the_source_marked_and_is_not_told_of_it() {
        assertThat(opened().shows(one(PERSON), visit().notForThePerson())).isEqualTo(Verdict.ABSENT);
        assertThat(withMother().shows(one(MOTHER), visit().notForThePerson())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void does_not_see_a_relatives_part_without_the_relatives_yes_and_is_told_of_it() {
        assertThat(opened().shows(one(PERSON), visit().about(MOTHER)))
                .isEqualTo(new Verdict.Denied(Reason.OUTSIDE_CONSENT));
        AFile agreed = opened().given(AConsent.named("hers").of(MOTHER).to(PERSON));
        assertThat(agreed.shows(one(PERSON), visit().about(PERSON, MOTHER))).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void does_not_see_a_hypothesis_nor_what_was_taken_back() {
        assertThat(opened().shows(one(PERSON), visit().forItsAuthorAlone())).isEqualTo(Verdict.ABSENT);
        assertThat(opened().shows(one(PERSON), visit().retracted(PartFacts.Retraction.RETRACTED)))
                .isEqualTo(new Verdict.Denied(Reason.RETRACTED));
        assertThat(opened().shows(one(PERSON), visit().retracted(PartFacts.Retraction.WRONG_PERSON)))
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void of_another_file_is_nobody_here() {
        assertThat(opened().shows(one(GRANDMOTHER), visit())).isEqualTo(Verdict.ABSENT);
        assertThat(Standing.of(AFile.asks(one(GRANDMOTHER)), opened().sharing()))
                .isEqualTo(Standing.NONE);
    }

    @Test
    void may_be_represented_within_a_power() {
        assertThat(withMother().shows(one(MOTHER), visit().in(LIFE, HEALTH))).isEqualTo(AS_PARENT);
        AFile money = opened().by(TOMOSHIBI, mother(Power.PROPERTY, null));
        assertThat(money.shows(one(MOTHER), visit().in(FINANCE))).isEqualTo(AS_PARENT);
        assertThat(money.shows(one(MOTHER), visit())).isEqualTo(new Verdict.Denied(Reason.OUTSIDE_CONSENT));
    }

    @Test
    void is_represented_no_longer_when_the_power_is_over() {
        AFile past = opened().by(TOMOSHIBI, mother(Power.CONSENT_TO_SHARING, TODAY.minusDays(1)));
        assertThat(past.shows(one(MOTHER), visit())).isEqualTo(Verdict.ABSENT);
        AFile ended = withMother().by(TOMOSHIBI, new RepresentativeEnded(MOTHER, TODAY, null));
        assertThat(ended.shows(one(MOTHER), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void heard_alone_is_not_repeated_to_the_family_until_the_person_agrees() {
        ARecord alone = visit().saidAlone();
        assertThat(opened().shows(one(PERSON), alone)).isEqualTo(OWN);
        assertThat(withMother().shows(one(MOTHER), alone)).isEqualTo(Verdict.ABSENT);
        assertThat(withMother().shows(one(MOTHER), alone.about(MOTHER))).isEqualTo(Verdict.ABSENT);
        AFile byMother = withMother().given(hers.to(MOTHER));
        assertThat(byMother.shows(one(MOTHER), alone)).isEqualTo(Verdict.ABSENT);
        AFile agreed = withMother().given(AConsent.named("life").to(MOTHER));
        assertThat(agreed.shows(one(MOTHER), alone)).isEqualTo(AS_PARENT);
        AFile toGrandmother = opened().given(AConsent.named("life").to(GRANDMOTHER));
        assertThat(toGrandmother.shows(one(GRANDMOTHER), alone)).isEqualTo(AConsentTest.BY_LIFE);
    }

    @Test
    void is_no_longer_bound_by_what_a_parent_alone_agreed_to_once_the_power_is_over() {
        Caller kodama = staffOf(AFile.KODAMA);
        assertThat(withMother().given(hers).shows(kodama, visit())).isInstanceOf(Verdict.Visible.class);
        assertThat(opened().given(hers).shows(kodama, visit())).isEqualTo(AConsentTest.NOT_AGREED);
        AConsent together = hers.by(
                new Grantor(MOTHER, GrantorCapacity.PARENTAL_AUTHORITY),
                new Grantor(PERSON, GrantorCapacity.SELF_WITH_SUPPORT));
        assertThat(opened().given(together).shows(kodama, visit())).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void lets_a_supporter_see_what_a_consent_names_and_nothing_is_counted_for_a_supporter() {
        AFile file = opened().given(AConsent.named("life").to(GRANDMOTHER));
        assertThat(file.shows(one(GRANDMOTHER), visit())).isEqualTo(AConsentTest.BY_LIFE);
        assertThat(file.shows(one(GRANDMOTHER), visit().in(HEALTH))).isEqualTo(Verdict.ABSENT);
    }
}
