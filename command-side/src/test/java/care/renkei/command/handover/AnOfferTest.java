package care.renkei.command.handover;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverDeclined.DeclinedIssue;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.OpenIssueSettled;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnOfferTest {

    private static final ThingId TICKETS = thing("issue", 1);
    private static final ThingId NIGHTS = thing("issue", 2);

    private final Specification<Handover> handover = new Specification<>(new HandoverDecider());

    private Specification<Handover> offered() {
        return handover.given(a(HandoverPrepared.class), a(HandoverOffered.class));
    }

    private static Sent accepted(ThingId... issues) {
        return a(HandoverAccepted.class).with("issues", List.of(issues)).by(HAMABE);
    }

    private static Sent declined(ThingId issue, String reason) {
        return a(HandoverDeclined.class)
                .with("issues", List.of(new DeclinedIssue(issue, Words.of(reason))))
                .by(HAMABE);
    }

    private static Sent whollyDeclined() {
        return a(HandoverDeclined.class)
                .with("wholly", true)
                .with("issues", List.of())
                .with("reason", "空きがない。")
                .by(HAMABE);
    }

    @Test
    void is_made_by_the_giver_once_of_what_was_prepared() {
        handover.when(a(HandoverOffered.class)).refused(HandoverRefusal.HandoverNotPrepared.class);
        handover.given(a(HandoverPrepared.class))
                .when(a(HandoverOffered.class).by(KODAMA))
                .refused(HandoverRefusal.NotTheGiver.class);
        handover.when(a(HandoverOffered.class).with("to", SIGNAL)).refused(HandoverRefusal.AnotherReceiver.class);
        handover.when(a(HandoverOffered.class)).advised();
        handover.when(a(HandoverOffered.class)).refused(HandoverRefusal.AlreadyOffered.class);
    }

    @Test
    void names_the_consent_or_the_other_basis() {
        Sent offer = a(HandoverOffered.class);
        handover.given(a(HandoverPrepared.class))
                .when(offer.with("consents", List.of()))
                .refused(HandoverRefusal.BasisNotNamed.class);
        handover.when(offer.with("basis", LegalBasis.INTERNAL_USE)).refused(HandoverRefusal.BasisNotNamed.class);
        handover.when(offer.with("basis", LegalBasis.INTERNAL_USE).with("consents", List.of()))
                .advised();
    }

    @Test
    void is_explained_with_the_person() {
        handover.given(a(HandoverPrepared.class))
                .when(a(HandoverOffered.class)
                        .with("basis", LegalBasis.INTERNAL_USE)
                        .with("consents", List.of())
                        .with("personPresent", false)
                        .with("explained", null))
                .advised("TRN-06", "TRN-01");
    }

    @Test
    void is_answered_by_an_agency_that_did_not_know_the_person() {
        offered().when(accepted(TICKETS, NIGHTS)).advised();
        assertThat(handover.state()).isInstanceOf(Handover.TakenOver.class);
        assertThat(handover.state().responsible()).isEqualTo(HAMABE);
    }

    @Test
    void is_nothing_for_others_outside_nor_before_it_is_made() {
        offered().when(accepted(TICKETS).by(SIGNAL)).refused(CommonRefusal.PersonNotAvailable.class);
        new Specification<>(new HandoverDecider())
                .given(a(HandoverPrepared.class))
                .when(accepted(TICKETS))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_answered_by_the_receiver_alone() {
        offered().when(accepted(TICKETS).by(KODAMA)).refused(HandoverRefusal.NotTheReceiver.class);
        handover.when(declined(TICKETS, "いや。").by(TOMOSHIBI)).refused(HandoverRefusal.NotTheReceiver.class);
        handover.when(accepted(TICKETS).by(HAMABE, null)).refused(CommonRefusal.PractitionerMissing.class);
    }

    @Test
    void is_answered_after_it_is_made() {
        handover.given(a(HandoverPrepared.class).with("to", KODAMA))
                .when(accepted(TICKETS).by(KODAMA))
                .refused(HandoverRefusal.NotOffered.class);
    }

    @Test
    void leaves_the_giver_responsible_until_every_issue_has_its_answer() {
        offered().when(accepted(TICKETS)).advised("TRN-06");
        assertThat(handover.state().responsible()).isEqualTo(TOMOSHIBI);
        handover.when(declined(NIGHTS, "夜は開いていない。")).advised();
        assertThat(handover.state().responsible()).isEqualTo(HAMABE);
        assertThat(handover.state().ledger().isOpen(NIGHTS))
                .as("stays in the ledger")
                .isTrue();
    }

    @Test
    void is_accepted_with_every_issue_declined() {
        offered().given(declined(NIGHTS, "夜は開いていない。"), declined(TICKETS, "電車には乗らない。"));
        assertThat(handover.state().responsible()).isEqualTo(TOMOSHIBI);
        handover.given(accepted());
        assertThat(handover.state().responsible()).isEqualTo(HAMABE);
    }

    @Test
    void has_each_issue_answered_once() {
        offered().when(accepted(thing("issue", 8))).refused(HandoverRefusal.IssueNotAwaiting.class);
        handover.when(accepted(TICKETS, TICKETS)).refused(HandoverRefusal.IssueNamedTwice.class);
        handover.given(accepted(TICKETS)).when(accepted(TICKETS)).refused(HandoverRefusal.IssueNotAwaiting.class);
        handover.given(accepted(NIGHTS)).when(accepted()).refused(HandoverRefusal.AlreadyAnswered.class);
    }

    @Test
    void is_declined_with_a_reason() {
        offered().when(declined(NIGHTS, " ")).refused(CommonRefusal.ReasonMissing.class);
        handover.when(a(HandoverDeclined.class).with("issues", List.of()).by(HAMABE))
                .refused(HandoverRefusal.NothingDeclined.class);
        handover.when(whollyDeclined().with("reason", null)).refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void is_wholly_declined_or_not() {
        offered()
                .when(declined(NIGHTS, "夜。").with("wholly", true).with("reason", "夜。"))
                .refused(HandoverRefusal.NotWhollyDeclined.class);
        handover.when(whollyDeclined()).advised();
        assertThat(handover.state().responsible()).isEqualTo(TOMOSHIBI);
    }

    /** Decision record 0086: whoever took nothing on knows of nobody by it. */
    @Test
    void is_nothing_to_the_receiver_once_it_is_wholly_declined() {
        offered().given(declined(NIGHTS, "夜は開いていない。"), whollyDeclined());
        handover.when(accepted(TICKETS)).refused(CommonRefusal.PersonNotAvailable.class);
        handover.when(whollyDeclined()).refused(CommonRefusal.PersonNotAvailable.class);
        handover.when(a(OpenIssueSettled.class).with("issue", TICKETS).by(HAMABE))
                .refused(CommonRefusal.PersonNotAvailable.class);
        handover.when(whollyDeclined().by(KODAMA)).refused(HandoverRefusal.NotTheReceiver.class);
    }

    @Test
    void is_not_wholly_declined_once_something_is_accepted() {
        offered().given(accepted(TICKETS)).when(whollyDeclined()).refused(HandoverRefusal.NotWhollyDeclined.class);
    }

    @Test
    void ends_when_the_last_waiting_issue_is_settled_by_the_giver() {
        offered()
                .given(accepted(TICKETS))
                .knowing(PreparingTest.with(NIGHTS, TOMOSHIBI))
                .when(a(OpenIssueSettled.class).with("issue", NIGHTS))
                .accepted();
        assertThat(handover.state()).isInstanceOf(Handover.TakenOver.class);
    }

    @Test
    void leaves_issues_to_be_settled_by_who_carries_them() {
        offered().given(accepted(TICKETS), declined(NIGHTS, "夜。")).knowing(PreparingTest.with(NIGHTS, TOMOSHIBI));
        handover.when(a(OpenIssueSettled.class).with("issue", thing("issue", 8)))
                .refused(HandoverRefusal.IssueNotOpen.class);
        handover.when(a(OpenIssueSettled.class).with("issue", TICKETS)).refused(HandoverRefusal.IssueWithAnother.class);
        handover.given(a(OpenIssueSettled.class).with("issue", NIGHTS))
                .when(a(OpenIssueSettled.class).with("issue", NIGHTS))
                .refused(HandoverRefusal.IssueNotOpen.class);
    }
}
