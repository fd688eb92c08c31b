package care.renkei.command.record;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.People;
import care.renkei.command.testing.Shell;
import care.renkei.events.advice.AdviceOnContacts;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordRetracted;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordAggregateTest {

    private final Shell<RecordAggregate> shell = new Shell<>(RecordAggregate.class);

    @Test
    void opens_a_stream_for_a_record() {
        shell.stores(a(HomeVisitMade.class));
    }

    @Test
    void refuses_a_record_as_a_value() {
        shell.refuses(a(HomeVisitMade.class).by(HAMABE), CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void stores_what_it_advised_as_codes() {
        var alone = a(HomeVisitMade.class).with("sequenceNo", 1).with("staff", List.of(People.firstOf(TOMOSHIBI)));
        assertThat(shell.storedFor(alone))
                .singleElement()
                .satisfies(stored -> assertThat(stored.envelope().advice())
                        .containsExactly(AdviceOnContacts.FIRST_VISIT_ALONE.code()));
    }

    @Test
    void loads_the_stream_for_an_amendment() {
        shell.given(a(HomeVisitMade.class)).stores(a(RecordCorrected.class));
    }

    @Test
    void remembers_a_retraction() {
        shell.given(a(HomeVisitMade.class), a(RecordRetracted.class))
                .refuses(a(RecordCorrected.class), RecordRefusal.RecordAlreadyRetracted.class);
    }

    @Test
    void refuses_an_amendment_of_nothing_as_a_value() {
        shell.refuses(a(RecordCorrected.class), RecordRefusal.RecordNotYours.class);
    }
}
