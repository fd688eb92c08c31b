package care.renkei.command.issue;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.People;
import care.renkei.command.testing.Sent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.community.IssueEvent;
import care.renkei.events.community.RegionalIssueRaised;
import java.time.Instant;
import java.util.List;

class AnyIssueTest extends AnyHistory<IssueState> {

    private static final DataSubjectId HERE = new DataSubjectId("region-minatomachi");

    AnyIssueTest() {
        super(new IssueDecider(), IssueEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(adapted(Sent.a(RegionalIssueRaised.class)));
    }

    @Override
    protected Sent adapted(Sent sent) {
        return sent.ofTheFileOf(HERE).about(HERE).with("issue", People.thing("issue", 1));
    }

    @Override
    protected void holdsOf(IssueState state, Instant now) {
        assertThat(state).isNotInstanceOf(IssueState.Unknown.class);
    }
}
