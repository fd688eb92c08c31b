package care.renkei.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Position;
import care.renkei.events.Topics;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Eventually;
import care.renkei.query.fixture.KnownKeys;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AViewFollowsTheEventsTest {

    private final ViewsDatabase database = ViewsDatabase.with("probe");
    private final EventLog log = new EventLog(database.services, new KnownKeys());
    private final Probe probe = new Probe();
    private final List<Projecting> running = new ArrayList<>();
    private final DataSubjectId person = EventLog.person();

    @BeforeEach
    void start() {
        follow();
    }

    private Projecting follow() {
        var projecting = new Projecting(
                List.of(probe),
                database.services.kafka().properties(KafkaPrincipal.PROJECT),
                database.url(),
                database.role(Role.PROJECT));
        projecting.start();
        running.add(projecting);
        return projecting;
    }

    @AfterEach
    void stop() {
        running.forEach(Projecting::stop);
        log.close();
    }

    @Test
    void each_event_once_in_order_though_the_relay_repeats_itself() {
        List<WireEvent> told = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            told.add(log.wire(wish(person)));
        }
        told.forEach(log::tell);
        told.subList(1, 4).forEach(log::tell);
        WireEvent last = log.wire(wish(person));
        log.tell(last);

        told.add(last);
        seenInOrder(person, ids(told));
    }

    @Test
    void goes_on_where_its_rows_say_after_a_stop() {
        WireEvent first = log.wire(wish(person));
        log.tell(first);
        seenInOrder(person, ids(List.of(first)));
        running.getFirst().stop();
        WireEvent second = log.wire(wish(person));
        log.tell(second);

        follow();

        seenInOrder(person, ids(List.of(first, second)));
    }

    @Test
    void an_event_it_cannot_take_in_makes_its_person_wait_and_nobody_else() throws Exception {
        DataSubjectId neighbour = inPartitionOf(person);
        WireEvent before = log.wire(wish(person));
        WireEvent poison = log.wire(wish(person));
        WireEvent other = log.wire(wish(neighbour));
        WireEvent behind = log.wire(wish(person));
        probe.refused.add(poison.event().id());

        List.of(before, poison, other, behind).forEach(log::tell);

        seenInOrder(neighbour, ids(List.of(other)));
        seenInOrder(person, ids(List.of(before)));
        Eventually.until(
                "two wait",
                () -> database.rows("select count(*) from probe.parked_message where partition_key = '" + person.text()
                                + "'")
                        .equals(List.of("2")));
        assertThat(database.rows("select reason from probe.parked where partition_key = '" + person.text() + "'"))
                .containsExactly("NOT_TAKEN_IN");
        assertThat(database.rows("select 1 from probe.parked where partition_key = '" + neighbour.text() + "'"))
                .isEmpty();

        var parked = new Parked(database.url(), database.role(Role.PROJECT));
        assertThat(parked.in("probe"))
                .extracting(Parked.Waiting::key, Parked.Waiting::reason, Parked.Waiting::messages)
                .containsExactly(tuple(person.text(), ParkingReason.NOT_TAKEN_IN, 2L));
        assertThat(parked.tryAgain("probe", List.of(neighbour.text()))).isZero();
        assertThat(parked.tryAgain("probe", List.of(person.text()))).isEqualTo(1);
        Eventually.until(
                "it has been tried in vain",
                () -> database.rows("select retry from probe.parked").equals(List.of("f")));
        assertThat(parked.in("probe")).hasSize(1);

        probe.refused.clear();
        assertThat(parked.tryAgain("probe", List.of())).isEqualTo(1);

        seenInOrder(person, ids(List.of(before, poison, behind)));
        Eventually.until(
                "nobody waits",
                () -> database.rows("select 1 from probe.parked").isEmpty());
    }

    @Test
    void bytes_without_sense_and_types_of_tomorrow_make_their_person_wait() {
        DataSubjectId neighbour = inPartitionOf(person);
        log.tell(person.text(), "{\"event\":".getBytes(StandardCharsets.UTF_8));
        WireEvent tomorrow = log.wire(wish(neighbour));
        log.tell(
                neighbour.text(),
                new String(EventLog.bytes(tomorrow), StandardCharsets.UTF_8)
                        .replace("wish-recorded.v1", "wish-recorded.v99")
                        .getBytes(StandardCharsets.UTF_8));
        DataSubjectId third = inPartitionOf(person);
        WireEvent fine = log.wire(wish(third));
        log.tell(fine);

        seenInOrder(third, ids(List.of(fine)));
        assertThat(database.rows("select partition_key, reason from probe.parked where partition_key in ('"
                        + neighbour.text() + "', '" + person.text() + "') order by 2"))
                .containsExactly(neighbour.text() + "\tUNKNOWN_TYPE", person.text() + "\tUNREADABLE");
    }

    @Test
    void a_heartbeat_says_how_far_and_how_fresh_it_is_and_never_runs_backwards() {
        Position position = log.tell(wish(person));
        log.beat(Instant.parse("2026-06-28T05:00:02Z"));
        log.beat(Instant.parse("2026-06-28T05:00:01Z"));

        Eventually.until(
                "the horizon is behind the event",
                () -> database.rows("select horizon_txid > " + position.txid() + ", horizon_time"
                                + " at time zone 'UTC' from probe.progress where partition = "
                                + Partitions.of(person))
                        .equals(List.of("t\t2026-06-28 05:00:02")));
    }

    @Test
    void two_nodes_share_the_work_and_nothing_comes_twice() {
        follow();
        List<WireEvent> told = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            told.add(log.wire(wish(i % 2 == 0 ? person : EventLog.person())));
        }
        told.forEach(log::tell);
        running.getFirst().stop();

        Eventually.until(
                "all are seen",
                () -> database.rows("select count(distinct event_id) from probe.seen where event_id in " + "('"
                                + String.join("','", ids(told)) + "')")
                        .equals(List.of("200")));
        assertThat(database.rows("select event_id from probe.seen group by event_id having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void a_topic_made_anew_is_read_from_its_start_and_what_was_seen_is_not_seen_again() throws Exception {
        WireEvent first = log.wire(wish(person));
        log.tell(first);
        log.beat();
        seenInOrder(person, ids(List.of(first)));

        try (Admin admin = Admin.create(database.services.kafka().properties(KafkaPrincipal.BROKER))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            boolean made = false;
            while (!made) {
                try {
                    admin.createTopics(List.of(
                                    new NewTopic(Topics.EVENTS, Optional.of(Topics.EVENT_PARTITIONS), Optional.empty())
                                            .configs(Map.of("retention.ms", "-1"))))
                            .all()
                            .get();
                    made = true;
                } catch (java.util.concurrent.ExecutionException stillGoing) {
                    Thread.sleep(50);
                }
            }
        }
        WireEvent second = log.wire(wish(person));
        log.tell(first);
        log.tell(second);

        seenInOrder(person, ids(List.of(first, second)));
    }

    @Test
    void what_is_known_when_never_runs_backwards_with_the_clocks() {
        log.tell(log.wire(wish(person), Instant.parse("2026-06-28T05:00:00Z")));
        log.tell(log.wire(wish(person), Instant.parse("2126-06-28T05:00:00Z")));
        log.tell(log.wire(wish(person), Instant.parse("2026-06-28T05:00:01Z")));

        Eventually.until("three are seen", () -> seen(person).size() == 3);
        assertThat(database.rows("select known_at = '2126-06-28T05:00:00Z' from probe.seen where subject = '"
                        + person.text() + "' order by place offset 1"))
                .containsExactly("t", "t");
    }

    private static Told wish(DataSubjectId whose) {
        return Told.of(
                whose,
                new WishRecorded(
                        WishRecorded.WishHolder.PERSON,
                        LifeDomain.HOUSING,
                        WishRecorded.Horizon.LONG,
                        false,
                        null,
                        Words.of("駅の近くで暮らしたい。"),
                        null));
    }

    private static DataSubjectId inPartitionOf(DataSubjectId other) {
        DataSubjectId one = EventLog.person();
        while (Partitions.of(one) != Partitions.of(other)) {
            one = EventLog.person();
        }
        return one;
    }

    private static List<String> ids(List<WireEvent> events) {
        return events.stream().map(e -> e.event().id()).map(UUID::toString).toList();
    }

    private List<String> seen(DataSubjectId whose) {
        return database.rows("select event_id from probe.seen where subject = '" + whose.text() + "' order by place");
    }

    private void seenInOrder(DataSubjectId whose, List<String> ids) {
        Eventually.until("seen are " + ids.size(), () -> seen(whose).size() >= ids.size());
        assertThat(seen(whose)).isEqualTo(ids);
    }
}
