package care.renkei.query.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.query.feeding.FeedsAtHand.Received;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever a sender dies, its feed neither repeats nor skips, and nothing left without an entry. */
class ASenderThatDiesTest {

    private static final FeedsAtHand FEEDS = new FeedsAtHand();

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final DataSubjectId person = EventLog.person();
    private final AgencyId office = FEEDS.agencies("dying").getFirst();
    private final List<UUID> told = new ArrayList<>();

    @AfterAll
    static void close() {
        FEEDS.close();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void after_any_step(Step last) throws Exception {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
        FEEDS.send();
        FEEDS.end();
        for (int time = 0; time < 3; time++) {
            tell(wish());
            tell(wish());
            try (var sender = FEEDS.sender(killedAfter(last))) {
                assertThatThrownBy(sender::allTurns).isInstanceOf(Killed.class);
            }
        }
        FEEDS.send();
        FEEDS.end();

        holds();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"DECIDED", "WRITTEN_DOWN", "HANDED_OVER"})
    void and_wakes_up_after_another_has_taken_over(Step paused) throws Exception {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
        tell(wish());
        try (var zombie = FEEDS.sender(step -> {
            if (step == paused) {
                cutOff();
                FEEDS.send();
            }
        })) {
            assertThatThrownBy(zombie::allTurns).isInstanceOf(RuntimeException.class);
        }
        tell(wish());
        FEEDS.send();
        FEEDS.end();

        holds();
    }

    @Test
    void and_wakes_up_alone_to_decide_anew() throws Exception {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
        try (var slow = FEEDS.sender(step -> {
            if (step == Step.WRITTEN_DOWN) {
                LockSupport.parkNanos(Duration.ofMillis(2_100).toNanos());
            }
        })) {
            assertThatThrownBy(slow::allTurns).isInstanceOf(TermOver.class);
        }
        assertThat(FEEDS.received(office)).isEmpty();
        FEEDS.send();
        FEEDS.end();

        holds();
    }

    @Test
    void and_its_ledger_with_it() throws Exception {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
        tell(wish());
        FEEDS.send();
        FEEDS.end();
        FEEDS.views.database.run("delete from feeding.delivered where agency = '" + office.text()
                + "'; delete from feeding.feed where agency = '" + office.text() + "'");
        tell(wish());
        FEEDS.send();
        FEEDS.end();

        holds();
    }

    @Test
    void while_it_runs_by_itself() throws Exception {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
        var first = FEEDS.feeding(care.renkei.query.fixture.ViewsAtHand.TOKYO, step -> {});
        var second = FEEDS.feeding(care.renkei.query.fixture.ViewsAtHand.TOKYO, step -> {});
        first.start();
        second.start();
        care.renkei.query.fixture.Eventually.until("the first has come", () -> arrived());
        cutOff();
        tell(wish());
        care.renkei.query.fixture.Eventually.until("the second has come", () -> arrived());
        first.stop();
        tell(wish());
        care.renkei.query.fixture.Eventually.until("the third has come", () -> arrived());
        second.stop();

        holds();
    }

    private boolean arrived() {
        FEEDS.views.heard(java.time.Instant.now());
        return FEEDS.ids(office).size() == told.size();
    }

    /** The session that holds the lock ends, and its holder does not know. */
    private static void cutOff() {
        FEEDS.views.database.rows("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                + " and granted and database = (select oid from pg_database where datname = current_database())");
    }

    private static Consumer<Step> killedAfter(Step last) {
        return step -> {
            if (step == last) {
                throw new Killed();
            }
        };
    }

    private void holds() {
        List<Received> received = FEEDS.received(office);
        assertThat(received).extracting(Received::id).containsExactlyElementsOf(told);
        assertThat(received)
                .extracting(Received::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, told.size()).boxed().toList());
        for (Received one : received) {
            assertThat(FEEDS.views.database.rows(
                            "select '" + one.id() + "' = any (records) from audit.look where look = '"
                                    + one.event().path("delivery").asString() + "'"))
                    .containsExactly("t");
        }
    }

    private void tell(care.renkei.events.Content content) {
        Told one = Told.of(person, content).by(office.text());
        FEEDS.views.tell(one);
        told.add(one.id());
    }

    private static WishRecorded wish() {
        return new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                false,
                null,
                Words.of("海の近くに住みたい。"),
                null);
    }
}
