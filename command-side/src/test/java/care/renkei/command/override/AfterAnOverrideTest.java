package care.renkei.command.override;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Words;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterAnOverrideTest {

    private final Specification<Overrides> overrides = new Specification<>(new OverrideDecider());

    private Specification<Overrides> over() {
        return overrides.given(a(LifeSafetyOverrideInvoked.class), a(OverrideEnded.class));
    }

    private static Sent reviewed() {
        return a(OverrideReviewed.class).by(CORE);
    }

    @Test
    void the_core_centre_reviews_it_where_nobody_else_was_named() {
        over().when(reviewed()).advised();
    }

    @Test
    void the_agency_that_was_named_reviews_it() {
        overrides.given(a(LifeSafetyOverrideInvoked.class).with("reviewer", SIGNAL), a(OverrideEnded.class));
        overrides.when(reviewed().by(KODAMA)).refused(OverrideRefusal.NotTheReviewer.class);
        overrides.when(reviewed().by(CORE)).refused(CommonRefusal.PersonNotAvailable.class);
        overrides.when(reviewed().by(SIGNAL)).accepted();
    }

    @Test
    void neither_who_invoked_nor_who_received_reviews_it() {
        over().when(a(OverrideReviewed.class)).refused(OverrideRefusal.ReviewerNotIndependent.class);
        overrides.when(reviewed().by(HAMABE)).refused(OverrideRefusal.ReviewerNotIndependent.class);
    }

    @Test
    void nobody_else_learns_that_there_was_one() {
        over().when(reviewed().by(SIGNAL)).refused(CommonRefusal.PersonNotAvailable.class);
        overrides
                .when(reviewed().by(SIGNAL).with("override", thing("override", 9)))
                .refused(CommonRefusal.PersonNotAvailable.class);
        overrides
                .when(reviewed().by(KODAMA).with("override", thing("override", 9)))
                .refused(OverrideRefusal.OverrideUnknown.class);
    }

    @Test
    void it_is_reviewed_once_by_a_person_with_reasons() {
        over().when(reviewed().by(CORE, null)).refused(CommonRefusal.PractitionerMissing.class);
        overrides.when(reviewed().with("reasons", "")).refused(CommonRefusal.ReasonMissing.class);
        overrides.given(reviewed()).when(reviewed()).refused(OverrideRefusal.AlreadyReviewed.class);
    }

    @Test
    void it_is_not_reviewed_while_it_runs() {
        overrides
                .given(a(LifeSafetyOverrideInvoked.class))
                .when(reviewed())
                .refused(OverrideRefusal.OverrideStillOpen.class);
        overrides.when(reviewed().after(Duration.ofDays(2))).accepted();
    }

    @Test
    void a_late_review_is_taken_with_advice() {
        over().when(reviewed().after(Duration.ofDays(8))).advised("ENV-11");
    }

    @Test
    void what_was_not_justified_is_followed_up() {
        over().when(reviewed().with("verdict", OverrideReviewed.Verdict.UNJUSTIFIED))
                .advised("ENV-11");
    }

    @Test
    void what_is_followed_up_is_enough() {
        over().when(reviewed()
                        .with("verdict", OverrideReviewed.Verdict.UNJUSTIFIED)
                        .with("actions", "見直す。"))
                .advised();
    }

    @Test
    void steps_with_an_owner_and_a_day_are_enough() {
        over().when(reviewed()
                        .with("verdict", OverrideReviewed.Verdict.UNJUSTIFIED)
                        .with(
                                "steps",
                                List.of(new OverrideReviewed.Step(
                                        KODAMA, LocalDate.parse("2026-08-01"), Words.of("手順を直す。")))))
                .advised();
    }

    @Test
    void the_person_is_told_once() {
        over().when(a(PersonInformed.class).with("told", "")).refused(CommonRefusal.ReasonMissing.class);
        overrides
                .given(a(PersonInformed.class))
                .when(a(PersonInformed.class))
                .refused(OverrideRefusal.AlreadyInformed.class);
        overrides.when(a(InformingDeferred.class)).refused(OverrideRefusal.AlreadyInformed.class);
    }

    @Test
    void telling_the_person_is_deferred_to_a_day_to_come_for_a_reason() {
        over().when(a(InformingDeferred.class).with("until", LocalDate.of(2026, 6, 20)))
                .refused(OverrideRefusal.DeferredIntoThePast.class);
        overrides.when(a(InformingDeferred.class).with("reason", "")).refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void every_deferral_names_a_later_day_than_the_one_before() {
        over().given(a(InformingDeferred.class));
        overrides.when(a(InformingDeferred.class)).refused(OverrideRefusal.DeferredToNoLaterDay.class);
        overrides
                .when(a(InformingDeferred.class).with("until", LocalDate.of(2027, 6, 20)))
                .accepted();
        overrides
                .given(a(InformingDeferred.class).with("until", LocalDate.of(2028, 6, 20)))
                .when(a(PersonInformed.class))
                .accepted();
    }
}
