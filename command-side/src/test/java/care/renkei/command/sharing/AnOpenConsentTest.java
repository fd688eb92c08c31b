package care.renkei.command.sharing;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnOpenConsentTest {

    private static final Recipients THE_TEAM =
            new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AS_IT_IS_NOW);
    private static final Recipients AND_LATER_ONES =
            new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AND_THOSE_WHO_JOIN_LATER);

    private final Specification<Sharing> sharing = new Specification<>(new SharingDecider());

    private Specification<Sharing> open() {
        return sharing.given(a(ConsentExplained.class), a(ConsentGiven.class));
    }

    private Specification<Sharing> openTo(Recipients recipients) {
        return sharing.given(
                a(ConsentExplained.class).with("recipients", recipients),
                a(ConsentGiven.class).with("recipients", recipients));
    }

    private List<care.renkei.events.AgencyId> told() {
        return sharing.consequences().stream()
                .map(WithdrawalNotified.class::cast)
                .map(WithdrawalNotified::agency)
                .toList();
    }

    @Test
    void is_withdrawn_by_the_person_alone() {
        open().when(a(ConsentWithdrawn.class)).accepted();
        assertThat(told()).containsExactly(HAMABE);
    }

    @Test
    void is_not_withdrawn_by_somebody_without_power() {
        open().when(a(ConsentWithdrawn.class).with("withdrawnBy", List.of(new Grantor(KEN, GrantorCapacity.SELF))))
                .refused(CommonRefusal.GrantorWithoutPower.class);
    }

    @Test
    void is_withdrawn_once() {
        open().given(a(ConsentWithdrawn.class))
                .when(a(ConsentWithdrawn.class))
                .refused(SharingRefusal.ConsentOver.class);
    }

    @Test
    void has_an_id_that_is_known() {
        open().when(a(ConsentWithdrawn.class).with("consents", List.of(thing("consent", 9))))
                .refused(SharingRefusal.ConsentUnknown.class);
        sharing.when(a(ConsentWithdrawn.class)
                        .about(KAORI)
                        .with("withdrawnBy", List.of(new Grantor(KAORI, GrantorCapacity.SELF))))
                .refused(SharingRefusal.ConsentUnknown.class);
    }

    @Test
    void of_the_team_notifies_everybody_who_was_of_it_then() {
        openTo(THE_TEAM)
                .knowing(Around.mizuki()
                        .joined(HAMABE, TeamRole.SERVICE, Specification.BEGINNING.plus(Duration.ofDays(1)))
                        .left(KODAMA, Specification.BEGINNING.plus(Duration.ofDays(2))))
                .when(a(ConsentWithdrawn.class).after(Duration.ofDays(3)))
                .accepted();
        assertThat(told()).containsExactly(KODAMA, SCHOOL, TOMOSHIBI);
    }

    @Test
    void of_the_team_to_come_notifies_those_who_joined_since() {
        openTo(AND_LATER_ONES)
                .knowing(Around.mizuki()
                        .joined(HAMABE, TeamRole.SERVICE, Specification.BEGINNING.plus(Duration.ofDays(1))))
                .when(a(ConsentWithdrawn.class).after(Duration.ofDays(3)))
                .accepted();
        assertThat(told()).containsExactly(HAMABE, KODAMA, SCHOOL, TOMOSHIBI);
    }

    @Test
    void notifies_who_was_told_in_its_name() {
        openTo(THE_TEAM)
                .given(a(InformationShared.class).with("to", Recipients.agencies(SCHOOL)))
                .when(a(ConsentWithdrawn.class))
                .accepted();
        assertThat(told()).contains(SCHOOL);
    }

    @Test
    void is_narrowed_in_one_dimension_or_more() {
        open().when(a(ConsentNarrowed.class)).accepted();
        assertThat(told()).containsExactly(HAMABE);
    }

    @Test
    void is_not_widened_by_narrowing() {
        open().when(a(ConsentNarrowed.class).with("scope", Scope.of(Category.LIFE, Category.FINANCE)))
                .refused(SharingRefusal.NotNarrower.class);
        sharing.when(a(ConsentNarrowed.class).with("recipients", Recipients.agencies(HAMABE, SIGNAL)))
                .refused(SharingRefusal.NotNarrower.class);
        sharing.when(a(ConsentNarrowed.class).with("purposes", Set.of(Purpose.MEETING)))
                .refused(SharingRefusal.NotNarrower.class);
        sharing.when(a(ConsentNarrowed.class).with("until", LocalDate.of(2027, 1, 1)))
                .refused(SharingRefusal.NotNarrower.class);
    }

    @Test
    void is_not_narrowed_to_the_same() {
        open().when(a(ConsentNarrowed.class).with("scope", Scope.of(Category.HEALTH, Category.LIFE)))
                .refused(SharingRefusal.NotNarrower.class);
    }

    @Test
    void ends_with_its_last_day() {
        open().when(a(ConsentWithdrawn.class).after(Duration.ofDays(200))).refused(SharingRefusal.ConsentOver.class);
        assertThat(sharing.state().find(Statement.Grant.class, thing("consent", 1)))
                .satisfies(grant -> {
                    assertThat(grant).isNotNull();
                    if (grant != null) {
                        assertThat(grant.inForceOn(LocalDate.of(2026, 12, 31))).isTrue();
                        assertThat(grant.inForceOn(LocalDate.of(2027, 1, 1))).isFalse();
                    }
                });
    }

    @Test
    void whose_end_was_notified_is_acknowledged_by_each_once() {
        open().given(a(ConsentWithdrawn.class));
        var acknowledged = a(WithdrawalAcknowledged.class).with("ended", sharing.event(2));
        sharing.when(acknowledged).refused(SharingRefusal.NothingToAcknowledge.class);
        sharing.when(acknowledged.by(SIGNAL)).refused(CommonRefusal.PersonNotAvailable.class);
        // Hamabe is not of the team; it was told, and may answer.
        sharing.when(acknowledged.by(HAMABE)).accepted();
        sharing.when(acknowledged.by(HAMABE)).refused(SharingRefusal.AlreadyAcknowledged.class);
    }

    @Test
    void is_not_notified_of_by_anybody_but_renkei() {
        open().when(a(WithdrawalNotified.class)).refused(SharingRefusal.NoticesAreAutomatic.class);
    }

    @Test
    void stays_with_whose_information_it_is() {
        var explanation = thing("explanation", 2);
        open().given(
                        a(ConsentExplained.class).about(KAORI).with("explanation", explanation),
                        a(ConsentGiven.class)
                                .about(KAORI)
                                .with("explanation", explanation)
                                .with("consent", thing("consent", 2))
                                .with("grantors", List.of(new Grantor(KAORI, GrantorCapacity.SELF))))
                .when(a(ConsentWithdrawn.class).with("consents", List.of(thing("consent", 2))))
                .refused(SharingRefusal.ConsentUnknown.class);
    }
}
