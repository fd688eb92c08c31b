package care.renkei.command.sharing;

import static care.renkei.command.testing.Around.EIGHTEENTH_EVE;
import static care.renkei.command.testing.Around.parent;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.EventName;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.SharingExcluded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GivingConsentTest {

    private final Specification<Sharing> sharing =
            new Specification<>(new SharingDecider()).given(a(ConsentExplained.class));

    private static Grantor self(care.renkei.events.DataSubjectId who) {
        return new Grantor(who, GrantorCapacity.SELF);
    }

    private static Grantor asParent(care.renkei.events.DataSubjectId who) {
        return new Grantor(who, GrantorCapacity.PARENTAL_AUTHORITY);
    }

    private static Sent by(Grantor... grantors) {
        return a(ConsentGiven.class).with("grantors", List.of(grantors));
    }

    @Test
    void rests_on_an_explanation() {
        sharing.when(a(ConsentGiven.class)).advised();
    }

    @Test
    void without_an_explanation_is_none() {
        sharing.when(a(ConsentGiven.class).with("explanation", thing("explanation", 9)))
                .refused(SharingRefusal.NotExplained.class);
    }

    @Test
    void on_an_explanation_to_somebody_else_is_none() {
        sharing.when(by(self(KAORI)).about(KAORI)).refused(SharingRefusal.NotExplained.class);
    }

    @Test
    void is_not_wider_than_the_explanation_in_any_dimension() {
        sharing.when(a(ConsentGiven.class).with("scope", Scope.of(Category.HEALTH, Category.FINANCE)))
                .refused(SharingRefusal.WiderThanExplained.class);
        sharing.when(a(ConsentGiven.class).with("recipients", Recipients.agencies(HAMABE, SIGNAL)))
                .refused(SharingRefusal.WiderThanExplained.class);
        sharing.when(a(ConsentGiven.class)
                        .with("recipients", new Recipients(Set.of(), Set.of(TORU), Set.of(), Recipients.Team.NONE)))
                .refused(SharingRefusal.WiderThanExplained.class);
    }

    @Test
    void cannot_name_records_where_types_were_explained() {
        var types = new Scope(
                Set.of(Category.HEALTH), Set.of(), Set.of(new EventName("contact.home-visit-made")), Set.of());
        var records = new Scope(
                Set.of(Category.HEALTH), Set.of(), Set.of(), Set.of(care.renkei.command.testing.People.record(1)));
        var explanation = thing("explanation", 2);
        sharing.given(a(ConsentExplained.class).with("explanation", explanation).with("scope", types))
                .when(a(ConsentGiven.class).with("explanation", explanation).with("scope", records))
                .refused(SharingRefusal.WiderThanExplained.class);
    }

    @Test
    void to_a_role_means_who_holds_it_now() {
        var school = new Recipients(Set.of(), Set.of(), Set.of(TeamRole.SCHOOL), Recipients.Team.NONE);
        var explanation = thing("explanation", 2);
        sharing.given(a(ConsentExplained.class).with("explanation", explanation).with("recipients", school))
                .when(a(ConsentGiven.class)
                        .with("explanation", explanation)
                        .with("recipients", Recipients.agencies(care.renkei.command.testing.People.SCHOOL)))
                .accepted();
    }

    @Test
    void to_those_who_join_later_must_have_been_explained_so() {
        var now = new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AS_IT_IS_NOW);
        var later = new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AND_THOSE_WHO_JOIN_LATER);
        var explanation = thing("explanation", 2);
        sharing.given(a(ConsentExplained.class).with("explanation", explanation).with("recipients", now))
                .when(a(ConsentGiven.class).with("explanation", explanation).with("recipients", later))
                .refused(SharingRefusal.WiderThanExplained.class);
        sharing.when(a(ConsentGiven.class).with("explanation", explanation).with("recipients", now))
                .accepted();
    }

    @Test
    void after_a_refusal_needs_a_new_explanation() {
        sharing.given(a(ConsentRefused.class))
                .when(a(ConsentGiven.class))
                .refused(SharingRefusal.NewExplanationNeeded.class);
    }

    @Test
    void after_a_refusal_and_a_new_explanation_is_a_changed_mind() {
        sharing.given(a(ConsentRefused.class), a(ConsentExplained.class).with("explanation", thing("explanation", 2)))
                .when(a(ConsentGiven.class)
                        .with("explanation", thing("explanation", 2))
                        .with("lifts", thing("denial", 1)))
                .accepted();
    }

    @Test
    void lifts_only_a_refusal_that_stands() {
        sharing.when(a(ConsentGiven.class).with("lifts", thing("denial", 9)))
                .refused(SharingRefusal.DenialUnknown.class);
    }

    @Test
    void is_not_touched_by_an_exclusion_of_somebody_else() {
        sharing.given(a(SharingExcluded.class)).when(a(ConsentGiven.class)).accepted();
    }

    @Test
    void has_an_end_after_its_beginning() {
        sharing.when(a(ConsentGiven.class).with("until", LocalDate.of(2026, 6, 19)))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
    }

    @Test
    void does_not_reach_back() {
        sharing.when(a(ConsentGiven.class).with("from", LocalDate.of(2026, 6, 19)))
                .refused(SharingRefusal.ConsentReachesBack.class);
    }

    @Test
    void may_be_written_down_later_than_it_was_given() {
        sharing.when(a(ConsentGiven.class).writtenDown(Duration.ofDays(3))).accepted();
    }

    @Test
    void is_for_the_person_or_who_represents_the_person() {
        sharing.when(by(self(KAORI))).refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(by(asParent(TORU))).refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(by(new Grantor(KAORI, GrantorCapacity.ADULT_GUARDIAN)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(by(self(MIZUKI))).accepted();
    }

    @Test
    void by_a_parent_is_over_at_eighteen() {
        sharing.when(by(asParent(KAORI))
                        .with("from", LocalDate.of(2027, 3, 1))
                        .with("until", LocalDate.of(2027, 3, 31))
                        .after(Duration.ofDays(240)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
    }

    @Test
    void by_a_representative_without_that_power_is_none() {
        sharing.knowing(Around.mizuki()
                        .representatives(new care.renkei.command.decision.PersonFile.Representative(
                                KAORI,
                                GrantorCapacity.PARENTAL_AUTHORITY,
                                false,
                                Set.of(care.renkei.events.Power.CONTRACTS),
                                LocalDate.of(2009, 1, 15),
                                EIGHTEENTH_EVE)))
                .when(by(asParent(KAORI)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
    }

    @Test
    void by_one_parent_of_two_is_recorded_as_such() {
        sharing.when(by(self(MIZUKI), asParent(KAORI))).advised("ENV-09");
    }

    @Test
    void by_a_sole_parent_asks_for_the_persons_own_voice() {
        sharing.knowing(Around.mizuki().representatives(parent(KAORI, false)))
                .when(by(asParent(KAORI)))
                .advised("ENV-09");
    }

    @Test
    void that_outlives_the_parents_power_says_so() {
        sharing.knowing(Around.mizuki().representatives(parent(KAORI, false)))
                .when(by(asParent(KAORI)).with("until", LocalDate.of(2027, 3, 31)))
                .advised("ENV-09", "ENV-09");
    }

    @Test
    void about_a_relative_is_the_relatives_own() {
        var explanation = thing("explanation", 2);
        Sent forKen = a(ConsentGiven.class).about(KEN).with("explanation", explanation);
        sharing.given(a(ConsentExplained.class).about(KEN).with("explanation", explanation))
                .when(forKen.with("grantors", List.of(self(MIZUKI))))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(forKen.with("grantors", List.of(asParent(KAORI))))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        sharing.when(forKen.with("grantors", List.of(self(KEN)))).advised();
    }

    @Test
    void by_word_of_mouth_has_a_witness() {
        sharing.when(a(ConsentGiven.class).with("means", Means.ORAL_WITH_WITNESS))
                .refused(SharingRefusal.WitnessMissing.class);
    }

    @Test
    void by_word_of_mouth_is_not_enough_for_a_meeting() {
        Sent oral = a(ConsentGiven.class)
                .with("means", Means.ORAL_WITH_WITNESS)
                .with("witness", "リク")
                .with("purposes", Set.of(Purpose.CARE_COORDINATION, Purpose.MEETING));
        sharing.when(oral.with("writtenFor", Set.of())).refused(SharingRefusal.MeetingNeedsWriting.class);
        sharing.when(oral.with("writtenFor", Set.of(Purpose.MEETING))).accepted();
    }

    @Test
    void of_history_is_given_no_advice() {
        sharing.when(by(self(MIZUKI), asParent(KAORI)).importedFrom("SPREADSHEET"))
                .advised();
    }
}
