package care.renkei.command.door.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.EveryDatabase;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** The door of sealed reports, over HTTP and real databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedReportsTest {

    private static final String UNKNOWN_TO_RENKEI = "person-canaryyyyyyyyyyyyyyyyyyyyy";

    private final RenkeiServices services = RenkeiServices.shared();
    private World world;
    private DoorClient town;
    private String townId;

    @BeforeAll
    void openTheFile() {
        RunningCommandSide node = RunningCommandSide.shared();
        world = World.on(node);
        townId = authority(node, "MUNICIPAL_WELFARE");
        town = new DoorClient(node.address(), RunningCommandSide.ISSUER.agency(townId));
        assertThat(town.send(SentEvents.practitionerEnrolled(townId, officer())).status())
                .isEqualTo(201);
    }

    private static String authority(RunningCommandSide node, String kind) {
        String id = "t" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        ObjectNode registered = SentEvents.agencyRegistered(id);
        ((ObjectNode) registered.at("/data/about/agency-" + id)).put("kind", kind);
        assertThat(new DoorClient(node.address(), RunningCommandSide.ISSUER.agency(id))
                        .send(registered)
                        .status())
                .isEqualTo(201);
        return id;
    }

    private String officer() {
        return "practitioner-" + townId + "-hori";
    }

    private ObjectNode report(String person) {
        return SentEvents.event(
                world.agency(), "renkei.protection.abuse-reported.v1", person, """
                {"%s": {"report": "new:report", "to": "%s", "basis": "DISABILITY_ABUSE_16", "urgency": "SOON",
                        "who": "瑞樹さん", "observed": "腕に指のあとがあった。", "place": "SERVICE"},
                 "new:reporter": {"relation": "STAFF_OF_ANOTHER_AGENCY", "name": "谷川"}}""".formatted(person, townId));
    }

    private ObjectNode follow(String type, String receipt, String more) {
        return SentEvents.event(townId, "renkei.protection." + type + ".v1", "agency-" + townId, """
                {"agency-%s": {"report": "report-%s"%s}}""".formatted(
                                townId, receipt, more))
                .put("practitioner", officer());
    }

    private static Answer send(DoorClient client, ObjectNode event) {
        return client.post("/api/protection/reports", event);
    }

    private Answer reported(ObjectNode event) {
        Answer answer = send(world.client(), event);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer;
    }

    @Test
    void gives_a_receipt_and_nothing_else() {
        int before = world.stored();
        Answer answer = reported(report(world.person()));
        assertThat(answer.json().propertyNames()).containsExactly("id", "receipt");
        assertThat(answer.text("receipt")).matches("[a-z2-7]{26}");
        assertThat(answer.header("location")).isEmpty();
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    void gives_the_same_receipt_again_and_takes_no_other_content_under_the_id() {
        ObjectNode event = report(world.person());
        Answer first = reported(event);
        Answer again = reported(event);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(count("event", first.text("receipt"))).isEqualTo(1);

        ((ObjectNode) event.at("/data/about/" + world.person())).put("observed", "別の話");
        assertThat(send(world.client(), event).text("code")).isEqualTo("id-reused-with-other-content");
    }

    @Test
    void tells_a_colleague_who_uses_the_same_id_nothing_of_the_other_report() {
        ObjectNode event = report(world.person());
        Answer one = reported(event);
        var colleague = new DoorClient(
                world.node().address(), RunningCommandSide.ISSUER.practitioner(world.agency(), world.practitioner()));
        ObjectNode other = event.deepCopy();
        ((ObjectNode) other.at("/data/about/" + world.person())).put("observed", "同じ番号、別の話");
        Answer two = send(colleague, other);
        assertThat(two.status()).isEqualTo(201);
        assertThat(two.text("receipt")).isNotEqualTo(one.text("receipt"));
    }

    @Test
    void is_read_as_strictly_as_at_the_ordinary_door() {
        ObjectNode event = report(world.person());
        ObjectNode part = (ObjectNode) event.at("/data/about/" + world.person());
        part.remove("observed");
        Answer missing = send(world.client(), event);
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text("path")).isEqualTo("/data/about/*/observed");

        ObjectNode withFile = report(world.person());
        ((ObjectNode) withFile.at("/data/envelope"))
                .putArray("attachments")
                .addObject()
                .put("id", "0197b1a0-0000-7000-8000-000000000001")
                .put("subject", world.person())
                .put("mediaType", "image/png")
                .put("bytes", 1)
                .put("digest", "0".repeat(64));
        assertThat(send(world.client(), withFile).text("path")).isEqualTo("/data/envelope/attachments");

        ObjectNode ordinary = world.homeVisit();
        assertThat(send(world.client(), ordinary).text("code")).isEqualTo("unknown-type");
        assertThat(send(world.client(), report(world.person()).put("source", "urn:renkei:agency:other"))
                        .text("code"))
                .isEqualTo("source-not-yours");
        assertThat(send(world.client(), follow("abuse-report-received", "a".repeat(26), ""))
                        .text("code"))
                .isEqualTo("source-not-yours");
    }

    @Test
    void is_an_unknown_type_at_the_ordinary_door() {
        ObjectNode sealed = report(world.person());
        ObjectNode nonsense = sealed.deepCopy().put("type", "renkei.protection.never-heard-of.v1");
        Answer one = world.client().send(sealed);
        Answer other = world.client().send(nonsense);
        assertThat(one.status()).isEqualTo(400);
        assertThat(one.text("code")).isEqualTo("unknown-type");
        assertThat(one.response().body()).isEqualTo(other.response().body());
        assertThat(one.headerNames()).isEqualTo(other.headerNames());
    }

    @Test
    void answers_for_a_report_that_is_unknown_as_for_one_of_another_authority() {
        String receipt = reported(report(world.person())).text("receipt");
        String elsewhere = authority(world.node(), "MUNICIPAL_WELFARE");
        var other = new DoorClient(world.node().address(), RunningCommandSide.ISSUER.agency(elsewhere));
        Answer theirs = send(other, of(elsewhere, receipt));
        Answer nobodys = send(other, of(elsewhere, "a".repeat(26)));
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.text("code")).isEqualTo("report-not-available");
        assertThat(theirs.response().body()).isEqualTo(nobodys.response().body());
    }

    private static ObjectNode of(String agency, String receipt) {
        return SentEvents.event(
                agency,
                "renkei.protection.abuse-report-received.v1",
                "agency-" + agency,
                "{\"agency-%s\": {\"report\": \"report-%s\"}}".formatted(agency, receipt));
    }

    @Test
    void is_followed_by_what_the_receiving_authority_does() throws SQLException {
        String receipt = reported(report(world.person())).text("receipt");
        assertThat(send(town, follow("abuse-report-received", receipt, "")).text("receipt"))
                .isEqualTo(receipt);
        assertThat(send(town, follow("abuse-report-received", receipt, "")).status())
                .isEqualTo(201);
        String prefecture = authority(world.node(), "PREFECTURE");
        assertThat(send(town, follow("abuse-report-passed-on", receipt, ", \"to\": \"" + prefecture + "\""))
                        .status())
                .isEqualTo(201);
        assertThat(send(
                                town,
                                follow(
                                        "abuse-report-assessed",
                                        receipt,
                                        ", \"finding\": \"NOT_FOUND\", \"found\": \"聞いた。\""))
                        .status())
                .isEqualTo(201);
        assertThat(send(town, follow("abuse-report-closed", receipt, ", \"outcome\": \"見守る。\""))
                        .status())
                .isEqualTo(201);
        assertThat(count("event", receipt)).isEqualTo(5);
        assertThat(count("reader", receipt)).isEqualTo(2);
        assertThat(seen(prefecture, "event", receipt)).isEqualTo(5);
        assertThat(seen(townId, "channel", receipt)).isEqualTo(1);
        assertThat(seen(prefecture, "channel", receipt))
                .as("who reported stays where it was reported to")
                .isZero();
    }

    @Test
    void leaves_neither_person_nor_type_nor_word_nor_reporter_in_clear_anywhere() {
        reported(report(UNKNOWN_TO_RENKEI));
        assertThat(EveryDatabase.holding(UNKNOWN_TO_RENKEI)).isEmpty();
        assertThat(EveryDatabase.holding("abuse-reported")).isEmpty();
        assertThat(EveryDatabase.holding("腕に指のあとがあった")).isEmpty();
        assertThat(EveryDatabase.holding(world.practitioner()))
                .as("the search finds what stands in clear")
                .isNotEmpty()
                .noneMatch(table -> table.startsWith(Database.SEALED.sqlName()));
        assertThat(EveryDatabase.holding(world.agency()))
                .noneMatch(table -> table.startsWith(Database.SEALED.sqlName()));
    }

    @Test
    void stands_behind_a_wall_of_its_own() throws SQLException {
        String receipt = reported(report(world.person())).text("receipt");
        assertThat(seen(townId, "event", receipt)).isEqualTo(1);
        assertThat(seen(world.agency(), "event", receipt)).isZero();
        assertThat(seen("", "event", receipt)).isZero();
        for (Role role : Role.values()) {
            if (role != Role.OWNER && !Database.SEALED.roles().contains(role)) {
                assertThatThrownBy(() -> services.postgres()
                                .connect(Database.SEALED, role)
                                .close())
                        .as(role.sqlName())
                        .isInstanceOf(SQLException.class);
            }
        }
        for (String forbidden : new String[] {
            "delete from sealed.look",
            "update sealed.look set authority = ''",
            "delete from sealed.event",
            "insert into sealed.reader values ('a', 'b', true)",
            "select submission from sealed.event"
        }) {
            assertThatThrownBy(() -> as(Role.SEALED, townId, forbidden))
                    .as(forbidden)
                    .hasMessageContaining("permission denied");
        }
    }

    private int seen(String authority, String table, String receipt) throws SQLException {
        return as(
                Role.SEALED,
                authority,
                "select count(*) from sealed." + table + " where report = 'report-" + receipt + "'");
    }

    private int as(Role role, String authority, String sql) throws SQLException {
        try (Connection connection = services.postgres().connect(Database.SEALED, role);
                Statement statement = connection.createStatement()) {
            statement.execute("set renkei.authority = '" + authority + "'");
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private int count(String table, String receipt) {
        try (Connection connection = services.postgres().connectAsSuperuser(Database.SEALED.sqlName());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from sealed." + table + " where report = 'report-" + receipt + "'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
