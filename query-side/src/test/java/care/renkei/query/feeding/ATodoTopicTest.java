package care.renkei.query.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Topics;
import care.renkei.events.Words;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.stored.EventJson;
import care.renkei.query.connection.OwnConnection;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.due.Limits;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Eventually;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.todo.Todos;
import care.renkei.query.todo.TodosToSend;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is to be done reaches an agency's topic once: when it comes up, when it changes, when it is done. */
class ATodoTopicTest {

    private static final FeedsAtHand FEEDS = new FeedsAtHand();
    private static final ViewsAtHand VIEWS = FEEDS.views;
    private static final Todos TODOS = new Todos(
            VIEWS.reads,
            VIEWS.views,
            new DueInSharing(VIEWS.reads, ViewsAtHand.TOKYO, Limits.STANDARD),
            Limits.STANDARD,
            ViewsAtHand.TOKYO);

    private final AgencyId office = FEEDS.agencies("todo").getFirst();
    private final DataSubjectId person = EventLog.person();
    private final Instant now = Instant.now();

    @AfterAll
    static void close() {
        FEEDS.close();
    }

    @BeforeEach
    void a_file() {
        tell(Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)));
    }

    private Told concern() {
        return Told.of(
                        person,
                        new ConcernRaised(
                                ConcernRaised.ConcernedParty.FAMILY,
                                Set.of(office),
                                ConcernRaised.ConcernSeverity.SOON,
                                null,
                                Words.of("心配の中身"),
                                null))
                .by(office.text())
                .at(now);
    }

    private Told answer(Told concern) {
        return Told.of(
                person,
                new ConcernAnswered(concern.id(), ConcernAnswered.ConcernOutcome.EXPLAINED, Words.of("答え"), null));
    }

    private void tell(Told told) {
        VIEWS.tell(told.by(office.text()).at(now));
    }

    /** One term until nothing has a turn. */
    private void send(Consumer<Step> reached) throws SQLException, InterruptedException {
        try (TodoLedger ledger = new TodoLedger(
                        OwnConnection.open(
                                VIEWS.database.url(), VIEWS.database.role(Role.PROJECT), "feeding", "to-dos"),
                        ViewsAtHand.TOKYO);
                FeedTopics topics = FeedTopics.open(
                        Channel.TODO,
                        VIEWS.database.services.kafka().properties(KafkaPrincipal.FEEDS),
                        new FeedKeys(null))) {
            Eventually.until("the lock is free", () -> {
                try {
                    return ledger.tryLock();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            var term = new TodoTerm(ledger, topics, new TodosToSend(TODOS, VIEWS.reads), reached);
            while (term.turn()) {
                // goes on
            }
        }
    }

    private void send() throws SQLException, InterruptedException {
        send(step -> {});
    }

    private List<JsonNode> received() {
        var topic = new TopicPartition(Topics.todoOf(office), 0);
        Properties settings = VIEWS.database.services.kafka().properties(KafkaPrincipal.ofAgency(office.text()));
        settings.put("fetch.max.wait.ms", "10");
        var received = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            long end = consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
            while (consumer.position(topic) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    assertThat(record.key()).isEqualTo(person.text());
                    assertThat(record.value()).doesNotContain("心配").doesNotContain("本人");
                    received.add(EventJson.MAPPER.readTree(record.value()));
                });
            }
        }
        return received;
    }

    private List<String> types() {
        return received().stream().map(one -> one.path("type").asString()).toList();
    }

    @Test
    void what_comes_up_is_told_once_and_so_is_that_it_is_done() throws SQLException, InterruptedException {
        Told concern = concern();
        tell(concern);
        send();
        send();
        assertThat(received()).singleElement().satisfies(one -> {
            assertThat(one.path("type").asString()).isEqualTo("renkei.todo.new.v1");
            assertThat(one.at("/data/event").asString()).isEqualTo(concern.id().toString());
            assertThat(one.at("/data/on").asString())
                    .isEqualTo(LocalDate.ofInstant(now.plus(7, ChronoUnit.DAYS), ViewsAtHand.TOKYO)
                            .toString());
        });
        tell(answer(concern));
        send();
        send();
        assertThat(types()).containsExactly("renkei.todo.new.v1", "renkei.todo.done.v1");
        assertThat(received().getLast().at("/data").propertyNames()).containsExactly("id");
    }

    @Test
    void a_sender_that_dies_after_it_sent_tells_nothing_twice() throws SQLException, InterruptedException {
        tell(concern());
        assertThatThrownBy(() -> send(step -> {
                    if (step == Step.SENT) {
                        throw new IllegalStateException("dies");
                    }
                }))
                .hasMessage("dies");
        send();
        assertThat(types()).containsExactly("renkei.todo.new.v1");
    }

    @Test
    void of_somebody_who_is_erased_all_is_done_and_forgotten() throws SQLException, InterruptedException {
        tell(concern());
        send();
        assertThat(VIEWS.database.naming(person, "todo", "feeding"))
                .contains("todo.touched", "todo.evidence", "feeding.todo_told", "feeding.todo_turn");

        tell(Told.of(person, new DataSubjectErased(person, null, DataSubjectErased.ErasureGround.RETENTION_OVER)));
        send();
        assertThat(types()).containsExactly("renkei.todo.new.v1", "renkei.todo.done.v1");
        assertThat(VIEWS.database.naming(person, "todo", "feeding"))
                .doesNotContain("todo.touched", "todo.evidence", "feeding.todo_told", "feeding.todo_turn");
    }

    @Test
    void what_was_told_is_accounted_for_as_a_look() throws SQLException, InterruptedException {
        tell(concern());
        send();
        assertThat(VIEWS.database.rows(
                        "select viewer from audit.look where asked = 'todo' and person = '" + person.text() + "'"))
                .containsExactly(office.subject().text());
    }
}
