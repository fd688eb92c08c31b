package care.renkei.command.record;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.record.AmendmentEvent;
import java.time.Instant;
import java.util.List;

class AnyRecordTest extends AnyHistory<CareRecord> {

    private boolean retracted;

    AnyRecordTest() {
        super(new RecordDecider(), AmendmentEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(HomeVisitMade.class));
    }

    @Override
    protected void holdsOf(CareRecord record, Instant now) {
        assertThat(record).isNotInstanceOf(CareRecord.Unknown.class);
        assertThat(retracted && record instanceof CareRecord.Kept)
                .as("what was taken back stays so")
                .isFalse();
        retracted = record instanceof CareRecord.Retracted;
    }
}
