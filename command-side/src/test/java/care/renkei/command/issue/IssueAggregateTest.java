package care.renkei.command.issue;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.KODAMA;

import care.renkei.command.testing.Shell;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.RegionalIssueRaised;
import org.junit.jupiter.api.Test;

class IssueAggregateTest {

    private final Shell<IssueAggregate> shell = new Shell<>(IssueAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(AnIssueOfTheAreaTest.here(RegionalIssueRaised.class, KODAMA));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(
                AnIssueOfTheAreaTest.here(RegionalIssueDeliberated.class, CORE), IssueRefusal.IssueNotRaised.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(AnIssueOfTheAreaTest.here(RegionalIssueRaised.class, KODAMA))
                .stores(AnIssueOfTheAreaTest.here(RegionalIssueDeliberated.class, CORE));
    }
}
