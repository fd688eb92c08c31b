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
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverDeclined.DeclinedIssue;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import java.util.List;
import org.junit.jupiter.api.Test;

class AWithdrawnHandoverTest {

    private static final ThingId TICKETS = thing("issue", 1);
    private static final ThingId NIGHTS = thing("issue", 2);

    private final Specification<Handover> handover = new Specification<>(new HandoverDecider());

    private static Sent accepted(ThingId... issues) {
        return a(HandoverAccepted.class).with("issues", List.of(issues)).by(HAMABE);
    }

    private static Sent declined(ThingId issue) {
        return a(HandoverDeclined.class)
                .with("issues", List.of(new DeclinedIssue(issue, Words.of("夜は開いていない。"))))
                .by(HAMABE);
    }

    @Test
    void is_taken_back_before_it_was_offered() {
        handover.given(a(HandoverPrepared.class))
                .when(a(HandoverWithdrawn.class))
                .advised();
        assertThat(handover.state()).isInstanceOf(Handover.Withdrawn.class);
    }

    @Test
    void is_taken_back_while_it_waits_for_an_answer() {
        handover.given(a(HandoverPrepared.class), a(HandoverOffered.class))
                .when(a(HandoverWithdrawn.class))
                .advised();
        assertThat(handover.state()).isInstanceOf(Handover.Withdrawn.class);
    }

    /** Decision record 0086: by the offer alone it knew of the person, and the offer is gone. */
    @Test
    void is_nothing_to_the_receiver_any_more() {
        handover.given(a(HandoverPrepared.class), a(HandoverOffered.class), a(HandoverWithdrawn.class));
        handover.when(accepted(TICKETS, NIGHTS)).refused(CommonRefusal.PersonNotAvailable.class);
        handover.when(declined(NIGHTS)).refused(CommonRefusal.PersonNotAvailable.class);
        handover.when(a(HandoverWithdrawn.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_told_to_a_receiver_of_the_team() {
        handover.given(
                a(HandoverPrepared.class).with("to", KODAMA),
                a(HandoverOffered.class).with("to", KODAMA),
                a(HandoverWithdrawn.class));
        handover.when(accepted(TICKETS, NIGHTS).by(KODAMA)).refused(HandoverRefusal.HandoverTakenBack.class);
    }

    @Test
    void is_the_givers_to_take_back_with_a_reason() {
        handover.when(a(HandoverWithdrawn.class)).refused(HandoverRefusal.HandoverNotPrepared.class);
        handover.given(a(HandoverPrepared.class), a(HandoverOffered.class))
                .when(a(HandoverWithdrawn.class).by(KODAMA))
                .refused(HandoverRefusal.NotTheGiver.class);
        handover.when(a(HandoverWithdrawn.class).by(HAMABE)).refused(HandoverRefusal.NotTheGiver.class);
        handover.when(a(HandoverWithdrawn.class).with("reason", " ")).refused(CommonRefusal.ReasonMissing.class);
        handover.when(a(HandoverWithdrawn.class).by(SIGNAL)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_not_taken_back_once_the_receiver_has_said_anything() {
        handover.given(a(HandoverPrepared.class), a(HandoverOffered.class), declined(NIGHTS))
                .when(a(HandoverWithdrawn.class))
                .refused(HandoverRefusal.AlreadyAnswered.class);
        handover.given(accepted(TICKETS))
                .when(a(HandoverWithdrawn.class))
                .refused(HandoverRefusal.AlreadyAnswered.class);
        new Specification<>(new HandoverDecider())
                .given(a(HandoverPrepared.class), a(HandoverOffered.class), accepted())
                .when(a(HandoverWithdrawn.class))
                .refused(HandoverRefusal.AlreadyAnswered.class);
    }

    @Test
    void is_over() {
        handover.given(a(HandoverPrepared.class), a(HandoverWithdrawn.class))
                .when(a(HandoverWithdrawn.class))
                .refused(HandoverRefusal.HandoverTakenBack.class);
        handover.when(a(HandoverOffered.class)).refused(HandoverRefusal.HandoverTakenBack.class);
        handover.when(a(HandoverPrepared.class)).refused(HandoverRefusal.AlreadyPrepared.class);
    }

    /** Who was never asked does not learn by it whom it was about. */
    @Test
    void is_nothing_to_a_receiver_that_was_never_asked() {
        handover.given(a(HandoverPrepared.class), a(HandoverWithdrawn.class))
                .when(accepted(TICKETS))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void leaves_what_is_open_in_the_ledger_and_with_the_giver() {
        handover.given(a(HandoverPrepared.class), a(HandoverOffered.class), a(HandoverWithdrawn.class));
        assertThat(handover.state().responsible()).isEqualTo(TOMOSHIBI);
        assertThat(handover.state().ledger().isOpen(NIGHTS)).isTrue();
        handover.knowing(PreparingTest.with(NIGHTS, TOMOSHIBI))
                .given(a(OpenIssueSettled.class).with("issue", NIGHTS));
        assertThat(handover.state().ledger().isOpen(NIGHTS)).isFalse();
    }
}
