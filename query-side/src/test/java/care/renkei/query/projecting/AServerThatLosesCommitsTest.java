package care.renkei.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.timeline.TimelineProjection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rebuild does not wait for the disk, so it looks whether what it committed is still there. */
class AServerThatLosesCommitsTest {

    private static final String ENDS_CONNECTIONS =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'view timeline'";

    private final ViewsDatabase database = ViewsDatabase.with("timeline");
    private final WireEvent event = event();
    private final String key = event.event().subject().text();
    private final int partition = Partitions.of(key);
    private Lane lane;

    @BeforeEach
    void one_event_is_taken_in() throws SQLException {
        TimelineProjection timeline = new TimelineProjection();
        lane = new Lane(
                timeline,
                "timeline",
                schema -> Projecting.open(database.url(), database.role(Role.PROJECT), schema),
                0);
        lane.settled().progress().goOn(Map.of(partition, 0L), "a topic");
        lane.take(message(0));
        lane.settled();
    }

    @AfterEach
    void ended() {
        lane.close();
    }

    @Test
    void is_found_out_before_the_view_takes_its_place() {
        database.run("update timeline.progress set next_offset = 0 where partition = " + partition);

        assertThatThrownBy(lane::check).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_found_out_when_its_connection_is_replaced() throws SQLException {
        database.run("update timeline.progress set next_offset = 0 where partition = " + partition);
        database.run(ENDS_CONNECTIONS);

        lane.take(message(1));

        assertThatThrownBy(lane::settled).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_not_suspected_where_it_only_ended_the_connection() throws SQLException {
        database.run(ENDS_CONNECTIONS);

        lane.check();

        assertThat(lane.settled().progress().of(partition).nextOffset()).isEqualTo(1);
    }

    @Test
    void is_not_suspected_where_all_is_there() throws SQLException {
        lane.check();
        lane.take(message(1));
        lane.check();

        assertThat(lane.settled().progress().of(partition).nextOffset()).isEqualTo(2);
    }

    private List<Unread> message(long offset) {
        return List.of(new Unread(partition, offset, key, EventLog.bytes(event), false));
    }

    private static WireEvent event() {
        var any = new RandomEvents(1);
        var drawn = any.event();
        while (drawn.subject().kind() != DataSubjectId.Kind.PERSON
                || drawn.type().capability().equals("record")) {
            drawn = any.event();
        }
        return new WireEvent(
                EventSealer.seal(drawn, new FixedKeys()),
                "record:" + drawn.id(),
                0,
                Instant.parse("2026-06-28T05:00:00Z"),
                EventLog.next());
    }
}
