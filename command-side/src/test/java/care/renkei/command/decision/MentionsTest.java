package care.renkei.command.decision;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.firstOf;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.person.GenogramDrawn;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static Mentions in(Sent sent) {
        return Mentions.in(sent.at(Specification.BEGINNING, EventIds.next(Specification.BEGINNING, new Random(1))));
    }

    @Test
    void are_found_inside_lists_and_records() {
        assertThat(in(Sent.a(GenogramDrawn.class)).subjects()).contains(MIZUKI, KAORI);
        assertThat(in(Sent.a(CaseMeetingHeld.class)).agencies()).containsExactly(SCHOOL, TOMOSHIBI);
    }

    @Test
    void include_who_acts() {
        assertThat(in(Sent.a(CaseMeetingHeld.class)).subjects()).contains(firstOf(TOMOSHIBI));
    }
}
