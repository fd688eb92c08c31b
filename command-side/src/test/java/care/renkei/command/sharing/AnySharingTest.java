package care.renkei.command.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.events.sharing.SharingEvent;
import java.time.Instant;
import java.util.stream.Stream;

class AnySharingTest extends AnyHistory<Sharing> {

    AnySharingTest() {
        super(new SharingDecider(), SharingEvent.class);
    }

    @Override
    protected void holdsOf(Sharing sharing, Instant now) {
        grants(sharing).forEach(grant -> {
            assertThat(grant.from()).isBeforeOrEqualTo(grant.until());
            assertThat(grant.inForceOn(grant.until().plusDays(1))).isFalse();
            assertThat(grant.withdrawn() && grant.inForceOn(grant.from())).isFalse();
            assertThat(rests(sharing, grant))
                    .as("no consent without an explanation before")
                    .isTrue();
        });
        assertThat(sharing.notices().keySet())
                .allMatch(notice -> sharing.find(Statement.Grant.class, notice.consent()) != null);
    }

    private static Stream<Statement.Grant> grants(Sharing sharing) {
        return sharing.statements().values().stream()
                .filter(Statement.Grant.class::isInstance)
                .map(Statement.Grant.class::cast);
    }

    private static boolean rests(Sharing sharing, Statement.Grant grant) {
        return sharing.explanations(grant.subject()).anyMatch(explanation -> explanation.order() < grant.order());
    }
}
