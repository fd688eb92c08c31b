package care.renkei.command.sharing;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Scope;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentGiven.WhyOneParent;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several consents do not add up; the same one twice, or one against a refusal, is not taken in without a word. */
class OverlappingConsentsTest {

    private final Specification<Sharing> sharing =
            new Specification<>(new SharingDecider()).given(a(ConsentExplained.class), a(ConsentGiven.class));

    private static Sent another() {
        return a(ConsentGiven.class).with("consent", thing("consent", 2));
    }

    @Test
    void that_say_the_same_again_are_refused() {
        sharing.when(another()).refused(SharingRefusal.AgreedAlready.class);
        sharing.when(another().with("scope", Scope.of(Category.LIFE))).refused(SharingRefusal.AgreedAlready.class);
    }

    @Test
    void that_go_on_longer_or_are_of_somebody_else_say_something_new() {
        sharing.when(another().with("until", "2027-01-10")).accepted();
        sharing.when(another()
                        .with("consent", thing("consent", 3))
                        .with("grantors", List.of(new Grantor(MIZUKI, GrantorCapacity.SELF))))
                .accepted();
    }

    @Test
    void after_a_refusal_are_a_changed_mind() {
        var again = thing("explanation", 2);
        sharing.given(a(ConsentRefused.class), a(ConsentExplained.class).with("explanation", again))
                .when(another().with("explanation", again))
                .accepted();
    }

    @Test
    void against_a_refusal_of_a_part_say_that_the_part_stays_closed() {
        var again = thing("explanation", 2);
        sharing.given(
                a(ConsentRefused.class).with("scope", Scope.of(Category.HEALTH)),
                a(ConsentExplained.class).with("explanation", again));
        sharing.when(another().with("explanation", again)).advised("ENV-10");
        sharing.when(another()
                        .with("consent", thing("consent", 3))
                        .with("explanation", again)
                        .with("until", "2026-12-30")
                        .with("lifts", thing("denial", 1)))
                .advised();
    }

    @Test
    void of_which_one_is_withdrawn_say_that_the_other_stays_open() {
        sharing.given(another().with("until", "2027-01-10"));
        sharing.when(a(ConsentWithdrawn.class)).advised("ENV-09");
    }

    @Test
    void of_one_parent_alone_say_why() {
        Sent alone = another()
                .with("until", "2027-01-10")
                .with("grantors", List.of(new Grantor(KAORI, GrantorCapacity.PARENTAL_AUTHORITY)));
        sharing.when(alone).refused(SharingRefusal.OtherParentMissing.class);
        sharing.when(alone.with("whyOneParent", WhyOneParent.OTHER_NOT_REACHED)).advised("ENV-09");
        sharing.when(alone.with("consent", thing("consent", 3))
                        .with("whyOneParent", WhyOneParent.OTHER_NOT_REACHED)
                        .with("until", "2027-01-11")
                        .with("ownView", "いいよ。"))
                .advised();
    }
}
