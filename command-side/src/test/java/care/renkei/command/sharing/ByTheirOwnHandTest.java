package care.renkei.command.sharing;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.PractitionerRole;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.WithdrawalNotified;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The person, a representative or a relative decides about sharing, signed in, with no agency in between. */
class ByTheirOwnHandTest {

    private static final Duration A_YEAR = Duration.ofDays(366);

    private final Specification<Sharing> open =
            new Specification<>(new SharingDecider()).given(a(ConsentExplained.class), a(ConsentGiven.class));

    private static Sent own(Class<? extends Content> type, DataSubjectId hand) {
        return a(type).by(AgencyId.SELF, hand)
                .as(hand.equals(MIZUKI) ? PractitionerRole.PERSON : PractitionerRole.REPRESENTATIVE);
    }

    private static List<Grantor> asParent(DataSubjectId who) {
        return List.of(new Grantor(who, GrantorCapacity.PARENTAL_AUTHORITY));
    }

    @Test
    void the_person_withdraws_and_whom_it_reached_is_told() {
        open.when(own(ConsentWithdrawn.class, MIZUKI)).accepted();
        assertThat(open.consequences())
                .singleElement()
                .satisfies(notice ->
                        assertThat(((WithdrawalNotified) notice).agency()).isEqualTo(HAMABE));
        assertThat(open.stored().getLast().source()).isEqualTo(AgencyId.SELF);
    }

    @Test
    void the_person_narrows_refuses_and_excludes() {
        open.given(own(ConsentNarrowed.class, MIZUKI), own(SharingExcluded.class, MIZUKI))
                .when(own(ConsentRefused.class, MIZUKI))
                .accepted();
    }

    @Test
    void nothing_else_is_decided_so() {
        open.when(own(ConsentGiven.class, MIZUKI)).refused(CommonRefusal.NotByTheirOwnHand.class);
        open.when(own(ConsentRequested.class, MIZUKI)).refused(CommonRefusal.NotByTheirOwnHand.class);
    }

    @Test
    void a_parent_withdraws_while_the_power_lasts() {
        open.when(own(ConsentWithdrawn.class, KAORI).with("withdrawnBy", asParent(KAORI)))
                .accepted();
    }

    @Test
    void a_parent_whose_power_has_ended_finds_nobody_whatever_day_is_named() {
        Sent late = own(ConsentWithdrawn.class, KAORI).with("withdrawnBy", asParent(KAORI));
        open.when(late.after(A_YEAR)).refused(CommonRefusal.PersonNotAvailable.class);
        open.when(late.after(A_YEAR.negated()).writtenDown(A_YEAR)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void a_supporter_and_a_stranger_find_nobody() {
        open.when(own(ConsentWithdrawn.class, TORU)
                        .with("withdrawnBy", List.of(new Grantor(TORU, GrantorCapacity.SELF))))
                .refused(CommonRefusal.PersonNotAvailable.class);
        open.when(own(ConsentWithdrawn.class, STRANGER)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void a_relative_decides_about_their_own_information_alone() {
        Sent own = own(SharingExcluded.class, TORU)
                .as(PractitionerRole.PERSON)
                .with("excludedBy", List.of(new Grantor(TORU, GrantorCapacity.SELF)));
        open.when(own.about(TORU)).accepted();
        open.when(own).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void nobody_decides_in_the_name_of_another() {
        open.when(own(ConsentWithdrawn.class, KAORI)).refused(CommonRefusal.NotByTheirOwnHand.class);
        open.when(own(ConsentWithdrawn.class, MIZUKI).with("withdrawnBy", asParent(KAORI)))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
        open.when(own(ConsentWithdrawn.class, MIZUKI)
                        .with(
                                "withdrawnBy",
                                List.of(
                                        new Grantor(MIZUKI, GrantorCapacity.SELF),
                                        new Grantor(KAORI, GrantorCapacity.PARENTAL_AUTHORITY))))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
    }

    @Test
    void a_capacity_that_one_has_not_is_no_power() {
        open.when(own(ConsentWithdrawn.class, KAORI)
                        .with("withdrawnBy", List.of(new Grantor(KAORI, GrantorCapacity.ADULT_GUARDIAN))))
                .refused(CommonRefusal.GrantorWithoutPower.class);
    }

    @Test
    void nobody_takes_an_agencys_role_or_brings_history() {
        open.when(own(ConsentWithdrawn.class, MIZUKI).as(PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
        open.when(own(ConsentWithdrawn.class, MIZUKI).as(PractitionerRole.REPRESENTATIVE))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
        open.when(own(ConsentWithdrawn.class, MIZUKI).importedFrom("SPREADSHEET"))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
    }

    @Test
    void a_hand_that_nobody_signed_in_with_is_no_agency_either() {
        open.when(a(ConsentWithdrawn.class).by(AgencyId.SELF, null)).refused(CommonRefusal.AgencyNotRegistered.class);
    }

    @Test
    void a_file_that_is_not_there_looks_the_same() {
        open.knowing(Around.noFile())
                .when(own(ConsentWithdrawn.class, MIZUKI))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }
}
