package care.renkei.command.sharing;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.SOMEBODY_ELSES_AUNT;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.People;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.SharingDeclined;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingForConsentTest {

    private final Specification<Sharing> sharing = new Specification<>(new SharingDecider());

    @Test
    void after_an_explanation_is_accepted_without_a_word() {
        sharing.given(a(ConsentExplained.class)).when(a(ConsentRequested.class)).advised();
    }

    @Test
    void before_an_explanation_gives_advice() {
        sharing.when(a(ConsentRequested.class)).advised("ENV-10");
    }

    @Test
    void for_something_else_than_was_explained_gives_advice() {
        sharing.given(a(ConsentExplained.class))
                .when(a(ConsentRequested.class).with("scope", Scope.of(Category.FINANCE)))
                .advised("ENV-10");
    }

    @Test
    void says_the_benefit() {
        sharing.when(a(ConsentExplained.class).with("benefits", " ")).advised("ENV-10");
    }

    @Test
    void for_nearly_everything_gives_advice() {
        var everything = Scope.of(Category.values());
        sharing.given(a(ConsentExplained.class).with("scope", everything))
                .when(a(ConsentRequested.class).with("scope", everything))
                .advised("ENV-09");
    }

    @Test
    void again_after_a_refusal_needs_a_new_explanation() {
        sharing.given(a(ConsentExplained.class), a(ConsentRefused.class))
                .when(a(ConsentRequested.class))
                .refused(SharingRefusal.NewExplanationNeeded.class);
    }

    @Test
    void again_after_a_new_explanation_of_less_is_not_enough_for_all() {
        sharing.given(a(ConsentRefused.class), a(ConsentExplained.class).with("scope", Scope.of(Category.LIFE)))
                .when(a(ConsentRequested.class))
                .refused(SharingRefusal.NewExplanationNeeded.class);
    }

    @Test
    void again_soon_after_a_refusal_gives_advice() {
        sharing.given(a(ConsentRefused.class), a(ConsentExplained.class).with("afterDenial", thing("denial", 1)))
                .when(a(ConsentRequested.class))
                .advised("ENV-10");
    }

    @Test
    void again_weeks_later_after_a_new_explanation_is_fine() {
        sharing.given(a(ConsentRefused.class), a(ConsentExplained.class))
                .when(a(ConsentRequested.class).after(Duration.ofDays(21)))
                .advised();
    }

    @Test
    void for_somebody_else_than_was_refused_needs_nothing_new() {
        sharing.given(a(ConsentRefused.class))
                .when(a(ConsentRequested.class).with("recipients", Recipients.agencies(SIGNAL)))
                .accepted();
    }

    @Test
    void twice_in_ten_minutes_is_once() {
        sharing.given(a(ConsentExplained.class), a(ConsentRequested.class))
                .when(a(ConsentRequested.class)
                        .with("request", thing("request", 2))
                        .after(Duration.ofMinutes(9)))
                .alreadySo(1);
    }

    @Test
    void twice_in_an_hour_is_twice() {
        sharing.given(a(ConsentExplained.class), a(ConsentRequested.class))
                .when(a(ConsentRequested.class).with("request", thing("request", 2)))
                .accepted();
    }

    @Test
    void names_somebody() {
        sharing.when(a(ConsentRequested.class)
                        .with("recipients", new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.NONE)))
                .refused(CommonRefusal.RecipientsMissing.class);
    }

    @Test
    void names_something() {
        var nothing = new Scope(Set.of(Category.HEALTH), Set.of(Category.HEALTH), Set.of(), Set.of());
        sharing.when(a(ConsentRequested.class).with("scope", nothing)).refused(SharingRefusal.NothingInScope.class);
    }

    @Test
    void names_agencies_that_are_registered() {
        sharing.when(a(ConsentRequested.class).with("recipients", Recipients.agencies(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void takes_a_new_id() {
        sharing.given(a(ConsentRequested.class)).when(a(ConsentRequested.class)).refused(SharingRefusal.IdInUse.class);
    }

    @Test
    void is_for_the_team() {
        sharing.when(a(ConsentRequested.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        sharing.when(a(ConsentRequested.class).by(KODAMA)).accepted();
    }

    @Test
    void about_an_unknown_person_looks_like_about_a_stranger() {
        sharing.knowing(Around.noFile())
                .when(a(ConsentRequested.class))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_done_by_registered_agencies_and_enrolled_people() {
        sharing.when(a(ConsentRequested.class).by(NOBODY)).refused(CommonRefusal.AgencyNotRegistered.class);
        sharing.when(a(ConsentRequested.class).by(KODAMA, unknownAt(KODAMA)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void concerns_people_of_the_file_one_at_a_time() {
        sharing.when(a(ConsentRequested.class).about(SOMEBODY_ELSES_AUNT))
                .refused(CommonRefusal.SubjectOutsideTheFile.class);
        sharing.when(a(ConsentRequested.class).about(People.MIZUKI, KAORI))
                .refused(SharingRefusal.OneDataSubjectAtATime.class);
    }

    @Test
    void explains_after_a_refusal_that_there_was() {
        sharing.when(a(ConsentExplained.class).with("afterDenial", thing("denial", 9)))
                .refused(SharingRefusal.DenialUnknown.class);
    }

    @Test
    void and_deciding_not_to_share_has_its_reason() {
        sharing.when(a(SharingDeclined.class)).accepted();
        sharing.when(a(SharingDeclined.class).with("reason", "")).refused(CommonRefusal.ReasonMissing.class);
    }
}
