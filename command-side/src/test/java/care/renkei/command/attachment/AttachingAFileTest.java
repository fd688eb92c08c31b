package care.renkei.command.attachment;

import static care.renkei.command.door.SentEvents.data;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.util.PSQLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An agency puts a file here and refers to it in what it records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachingAFileTest {

    private static final String PNG = "image/png";

    private World world;
    private World other;

    @BeforeAll
    void openTheFiles() {
        RunningCommandSide node = RunningCommandSide.shared();
        world = World.on(node);
        other = World.on(node);
    }

    private Answer attached(int dots) {
        return world.client().attach(world.person(), null, PNG, SomeFiles.picture(dots));
    }

    private ObjectNode visitWith(JsonNode... attachments) {
        ObjectNode visit = world.homeVisit();
        var named = ((ObjectNode) data(visit).get("envelope")).putArray("attachments");
        for (JsonNode attachment : attachments) {
            named.add(attachment);
        }
        return visit;
    }

    private Answer refusedFor(JsonNode attachment) {
        Answer answer = world.send(visitWith(attachment));
        assertThat(answer.status()).isEqualTo(422);
        return answer;
    }

    @Test
    void gets_the_answer_that_its_event_carries() {
        Answer answer = attached(20);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("subject")).isEqualTo(world.person());
        assertThat(answer.text("mediaType")).isEqualTo(PNG);
        assertThat(answer.json().path("bytes").intValue(0)).isEqualTo(SomeFiles.picture(20).length);

        assertThat(world.send(visitWith(answer.json())).status()).isEqualTo(201);
    }

    @Test
    void stores_the_same_file_once() {
        Answer first = attached(21);
        Answer again = attached(21);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(attached(22).text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void holds_more_than_one_chunk_and_nothing_in_the_clear() throws Exception {
        byte[] large = java.util.Arrays.copyOf(SomeFiles.picture(23), 2_500_000);
        java.util.Arrays.fill(large, 1_000_000, 2_000_000, (byte) 'Z');
        Answer answer = world.client().attach(world.person(), null, PNG, large);
        assertThat(answer.status()).isEqualTo(201);

        byte[] stored = stored(answer.text("id"));
        assertThat(stored).hasSizeGreaterThan(large.length);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("ZZZZZZZZ");
        assertThat(answer.text("digest"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(stored)));
    }

    @Test
    void is_answered_alike_for_a_person_who_is_unknown_and_one_who_is_anothers() {
        Answer unknown = world.client().attach("person-" + "a".repeat(26), null, PNG, SomeFiles.picture(24));
        Answer anothers = world.client().attach(other.person(), null, PNG, SomeFiles.picture(24));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("code")).isEqualTo("person-not-available");
        assertThat(anothers.status()).isEqualTo(404);
        assertThat(anothers.response().body()).isEqualTo(unknown.response().body());
        assertThat(anothers.headerNames()).isEqualTo(unknown.headerNames());
    }

    @Test
    void is_about_somebody_of_the_file() {
        Answer answer = world.client().attach(world.person(), "relative-" + "b".repeat(26), PNG, SomeFiles.picture(25));
        assertThat(answer.text("code")).isEqualTo("subject-outside-the-file");
        Answer practitioner = world.client().attach(world.person(), world.practitioner(), PNG, SomeFiles.picture(25));
        assertThat(practitioner.text("code")).isEqualTo("subject-neither-person-nor-relative");
        Answer nobody = world.client().attach("somebody", null, PNG, SomeFiles.picture(25));
        assertThat(nobody.text("code")).isEqualTo("malformed");
        assertThat(nobody.text("path")).isEqualTo("/person");
    }

    @Test
    void is_refused_by_name_where_it_would_act() {
        Answer active = world.client().attach(world.person(), null, "application/pdf", SomeFiles.withScript());
        assertThat(active.status()).isEqualTo(422);
        assertThat(active.text("code")).isEqualTo("content-is-active");
        Answer page = world.client().attach(world.person(), null, "text/html", new byte[] {'<'});
        assertThat(page.text("code")).isEqualTo("file-type-not-accepted");
    }

    @Test
    void is_refused_where_it_is_too_large() {
        Answer answer = world.client().attach(world.person(), null, PNG, new byte[11 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("code")).isEqualTo("too-large");
    }

    @Test
    void is_not_named_by_an_event_as_something_else() {
        ObjectNode attachment = (ObjectNode) attached(26).json();
        assertThat(refusedFor(attachment.deepCopy().put("digest", "0".repeat(64)))
                        .text("code"))
                .isEqualTo("attachment-unknown");
        assertThat(refusedFor(attachment.deepCopy().put("bytes", 1)).text("code"))
                .isEqualTo("attachment-unknown");
        assertThat(refusedFor(attachment.deepCopy().put("mediaType", "image/jpeg"))
                        .text("code"))
                .isEqualTo("attachment-unknown");
        Answer unknown =
                refusedFor(attachment.deepCopy().put("id", UUID.randomUUID().toString()));
        assertThat(unknown.text("code")).isEqualTo("attachment-unknown");
        assertThat(unknown.text("path")).isEqualTo("/data/envelope/attachments");
        assertThat(world.send(visitWith(attachment)).status()).isEqualTo(201);
    }

    @Test
    void is_not_named_by_an_event_of_another_agency() {
        JsonNode attachment = other.client()
                .attach(other.person(), null, PNG, SomeFiles.picture(27))
                .json();
        assertThat(refusedFor(((ObjectNode) attachment).put("subject", world.person()))
                        .text("code"))
                .isEqualTo("attachment-unknown");
    }

    @Test
    void needs_words_about_the_same_subject() {
        JsonNode attachment = attached(28).json();
        ObjectNode again = SentEvents.agencyRegistered(world.agency());
        ((ObjectNode) data(again).get("envelope")).putArray("attachments").add(attachment);
        assertThat(world.send(again).text("code")).isEqualTo("attachment-without-part");
    }

    @Test
    void goes_after_a_while_where_no_event_names_it() throws SQLException {
        JsonNode unused = attached(29).json();
        JsonNode used = attached(30).json();
        assertThat(world.send(visitWith(used)).status()).isEqualTo(201);
        age(unused.path("id").asString(), used.path("id").asString());

        RunningCommandSide.shared().bean(AttachmentTable.class).sweep(Duration.ofHours(24));

        assertThat(refusedFor(unused).text("code")).isEqualTo("attachment-unknown");
        assertThat(stored(used.path("id").asString())).isNotEmpty();
        assertThat(attached(29).status()).isEqualTo(201);
    }

    @Test
    void is_deleted_by_nobody_else() throws SQLException {
        var postgres = RenkeiServices.shared().postgres();
        for (Role role : new Role[] {Role.COMMAND, Role.READ}) {
            try (Connection connection = postgres.connect(Database.ATTACHMENTS, role)) {
                for (String sql : new String[] {
                    "delete from attachments.attachment",
                    "delete from attachments.chunk",
                    "update attachments.chunk set sealed = ''",
                    "update attachments.attachment set digest = ''"
                }) {
                    assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                    () -> connection.createStatement().execute(sql)))
                            .as(role + ": " + sql)
                            .isInstanceOf(PSQLException.class);
                }
            }
        }
    }

    private static void age(String... ids) throws SQLException {
        try (Connection connection =
                        RenkeiServices.shared().postgres().connectAsSuperuser(Database.ATTACHMENTS.sqlName());
                PreparedStatement older = connection.prepareStatement(
                        "update attachments.attachment set stored_at = stored_at - interval '2 days' where id = any (?)")) {
            older.setArray(1, connection.createArrayOf("uuid", ids));
            older.executeUpdate();
        }
    }

    private static byte[] stored(String id) throws SQLException {
        try (Connection connection =
                        RenkeiServices.shared().postgres().connectAsSuperuser(Database.ATTACHMENTS.sqlName());
                PreparedStatement chunks = connection.prepareStatement(
                        "select string_agg(sealed, '' order by number) from attachments.chunk c"
                                + " join attachments.attachment a on a.upload = c.upload where a.id = ?::uuid")) {
            chunks.setString(1, id);
            try (ResultSet row = chunks.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
