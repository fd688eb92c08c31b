package care.renkei.command.door.http;

import static care.renkei.command.door.http.Household.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.keys.SubjectKeys;
import care.renkei.command.lookup.StoredEvents;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ErasingTest {

    private World world;
    private String friend;
    private Answer visit;

    @BeforeEach
    void a_file_of_two() {
        world = World.on(RunningCommandSide.shared());
        friend = taken(world.send(said("person.relationship-recorded", """
                {"tie": "INFORMAL", "kind": "FRIEND", "party": "new:friend", "strength": 2, "strained": false,
                 "coordinates": false}"""))).created("friend");
        visit = taken(world.send(world.homeVisit()));
    }

    private ObjectNode said(String type, String part) {
        return Household.said(world, world.person(), type, part);
    }

    private ObjectNode erasure(String of, String ground) {
        return said("person.data-subject-erased", "{\"erased\": \"%s\", \"ground\": \"%s\"}".formatted(of, ground));
    }

    /** As if everything of the file had been recorded so many years before. */
    private void yearsAgo(int years) throws SQLException {
        try (Connection connection = RenkeiServices.shared().postgres().connectAsSuperuser(Database.STORE.sqlName());
                PreparedStatement events = connection.prepareStatement(
                        "update store.event set recorded_at = recorded_at - make_interval(years => ?) where person_id = ?");
                PreparedStatement cases = connection.prepareStatement(
                        "update store.closed_case set last_day = last_day - make_interval(years => ?),"
                                + " retain_until = retain_until - make_interval(years => ?) where person = ?")) {
            events.setInt(1, years);
            events.setString(2, world.person());
            events.executeUpdate();
            cases.setInt(1, years);
            cases.setInt(2, years);
            cases.setString(3, world.person());
            cases.executeUpdate();
        }
    }

    private void closed() {
        taken(world.send(said("team.case-closed", """
                {"on": "2026-06-20", "reason": "GOAL_REACHED", "retainUntil": "2031-06-20"}""")));
    }

    private void reopened() {
        taken(world.send(said("team.case-reopened", """
                {"from": "2026-06-28", "role": "CONSULTATION", "personAgreed": true, "why": "また相談したい。"}""")));
    }

    /** The case was closed so many years ago. */
    private void closed(int years) throws SQLException {
        closed();
        yearsAgo(years);
    }

    private boolean hasKey(String subject) {
        var id = new DataSubjectId(subject);
        try {
            world.node().bean(SubjectKeys.class).keysOf(List.of(id)).current(id);
            return true;
        } catch (KeyUnavailable gone) {
            return false;
        }
    }

    @Test
    void is_refused_while_retention_runs_and_says_on_what_ground() {
        closed();
        Answer answer = world.send(erasure(world.person(), "RETENTION_OVER"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("retention-still-runs");
        assertThat(answer.response().body()).contains("5年");
        assertThat(hasKey(world.person())).isTrue();
    }

    @Test
    void is_refused_while_an_agency_has_not_closed_its_case() throws SQLException {
        yearsAgo(20);
        assertThat(world.send(erasure(world.person(), "RETENTION_OVER")).text("code"))
                .isEqualTo("case-still-open");

        closed();
        reopened();
        yearsAgo(20);
        assertThat(world.send(erasure(world.person(), "RETENTION_OVER")).text("code"))
                .isEqualTo("case-still-open");
    }

    @Test
    void asked_for_does_not_begin_the_wait_anew() throws SQLException {
        closed(6);
        taken(world.send(said("person.erasure-requested", """
                {"request": "new:please", "of": "%s", "requestedBy": "%s"}""".formatted(friend, friend))));

        taken(world.send(erasure(friend, "RETENTION_OVER")));
    }

    /** A visit of 2019, brought in now. */
    private ObjectNode broughtIn(@Nullable String writtenAt) {
        ObjectNode event = world.homeVisit().put("time", "2019-05-17T14:00:00+09:00");
        var envelope = (ObjectNode) event.at("/data/envelope");
        ((ObjectNode) envelope.path("occurred")).put("from", "2019-05-17T14:00:00+09:00");
        ObjectNode imported = envelope.putObject("imported").put("from", "PAPER_FILE");
        if (writtenAt != null) {
            imported.put("originalRecordedAt", writtenAt);
        }
        return event;
    }

    /** The file and its end are six years old, and a page of it is brought in now. */
    private void oldButFor(ObjectNode page) throws SQLException {
        yearsAgo(6);
        var administrator =
                new DoorClient(world.node().address(), RunningCommandSide.ISSUER.administrator(world.agency()));
        taken(administrator.send(page));
        closed();
        World.count(
                "with moved as (update store.closed_case set last_day = last_day - interval '6 years',"
                        + " retain_until = retain_until - interval '6 years' where person = ? returning 1)"
                        + " select count(*) from moved",
                world.person());
    }

    @Test
    void waits_for_history_from_when_it_was_first_written_down_not_from_when_it_was_brought_in() throws SQLException {
        oldButFor(broughtIn("2019-05-17T17:30:00+09:00"));

        taken(world.send(erasure(world.person(), "RETENTION_OVER")));
    }

    @Test
    void waits_for_history_of_which_nobody_knows_when_it_was_written_as_for_what_is_new() throws SQLException {
        oldButFor(broughtIn(null));

        assertThat(world.send(erasure(world.person(), "RETENTION_OVER")).text("code"))
                .isEqualTo("retention-still-runs");
    }

    @Test
    void destroys_the_keys_of_all_of_the_file_at_once() throws SQLException {
        closed(6);
        StoredEvent event = new StoredEvents(world.node().bean("storeDataSource", DataSource.class))
                .get(UUID.fromString(visit.text("eventId")))
                .event();

        taken(world.send(erasure(world.person(), "RETENTION_OVER")));

        assertThat(hasKey(world.person())).isFalse();
        assertThat(hasKey(friend)).isFalse();
        var keys = world.node().bean(SubjectKeys.class).keysOf(List.of(new DataSubjectId(world.person())));
        assertThatThrownBy(() -> EventSealer.open(event, event.parts().getFirst(), keys))
                .isInstanceOf(KeyUnavailable.class);
        assertThat(World.count(
                        "select count(*) from store.erasure where subject = ? and destroyed_at is not null",
                        world.person()))
                .isEqualTo(1);
        assertThat(world.send(world.homeVisit()).status()).isEqualTo(404);
    }

    @Test
    void of_one_leaves_the_others_of_the_file() throws SQLException {
        closed(6);

        taken(world.send(erasure(friend, "RETENTION_OVER")));

        assertThat(hasKey(friend)).isFalse();
        assertThat(hasKey(world.person())).isTrue();
        reopened();
        taken(world.send(world.homeVisit()));
    }

    @Test
    void needs_no_wait_once_all_is_retracted_as_of_the_wrong_person() {
        Answer early = world.send(erasure(world.person(), "WRONG_PERSON"));
        assertThat(early.text("code")).isEqualTo("not-all-of-the-wrong-person");
        taken(world.send(said("record.record-retracted", """
                {"record": "%s", "reason": "WRONG_PERSON"}""".formatted(visit.text("eventId")))));

        taken(world.send(erasure(world.person(), "WRONG_PERSON")));

        assertThat(hasKey(world.person())).isFalse();
    }

    @Test
    void ends_consenting_when_the_person_died() {
        taken(world.send(said("person.person-died", "{\"on\": \"2026-06-27\"}")));
        ObjectNode explained = said("sharing.consent-explained", """
                {"explanation": "new:why", "recipients": {"agencies": ["%s"]}, "scope": {"categories": ["HEALTH"]},
                 "format": "PICTURES", "benefits": "夜に助けてもらえる。"}""".formatted(world.agency()));

        assertThat(world.send(explained).text("code")).isEqualTo("person-has-died");

        taken(world.send(said("person.death-retracted", "{\"reason\": \"聞きまちがえた。\"}")));
        assertThat(world.send(explained.put("id", UUID.randomUUID().toString())).status())
                .isEqualTo(201);
    }
}
