package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the demonstration tells beside Mizuki's life, as it stands once it is told. */
class TheOtherLivesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningRenkei renkei;

    @BeforeAll
    static void open() throws Exception {
        renkei = RunningRenkei.shared();
    }

    @Test
    void hatsu_was_brought_in_kept_and_erased_and_that_can_be_shown() throws Exception {
        String hatsu = renkei.idOf("hatsu");

        assertThat(ask(Database.STORE, """
                select event_type from store.event where person_id = ? order by global_index""", hatsu))
                .as("what was stored stands as it was")
                .containsExactly(
                        "renkei.person.person-registered.v1",
                        "renkei.person.relationship-recorded.v1",
                        "renkei.contact.home-visit-made.v1",
                        "renkei.assessment.statement-recorded.v1",
                        "renkei.contact.accompanied-activity.v1",
                        "renkei.contact.interview-held.v1",
                        "renkei.team.case-closed.v1",
                        "renkei.team.care-team-member-left.v1",
                        "renkei.person.erasure-requested.v1",
                        "renkei.person.data-subject-erased.v1",
                        "renkei.person.data-subject-erased.v1");
        assertThat(ask(Database.STORE, """
                select (destroyed_at is not null)::text from store.erasure where subject in (?, ?)""", hatsu, renkei.idOf("sumiko"))).containsExactly("true", "true");
    }

    @Test
    void nothing_of_hatsu_can_be_read_any_more_not_by_her_office_either() throws Exception {
        String hatsu = renkei.idOf("hatsu");

        assertThat(ask(Database.KEYS, """
                select distinct (wrapped is null)::text from keys.subject_key where subject in (?, ?)""", hatsu, renkei.idOf("sumiko"))).containsExactly("true");
        assertThat(ask(Database.VIEWS, """
                select distinct (sealed is null)::text || facts::text from timeline.part where person = ?""", hatsu))
                .as("that there were records stays, what they said does not")
                .containsExactly("true{}");
        JsonNode timeline = JSON.readTree(
                get("/api/persons/" + hatsu + "/timeline", "tomoshibi").body());
        assertThat(timeline.path("entries")).isEmpty();
        assertThat(get("/api/persons", "tomoshibi").body())
                .contains(renkei.idOf("sakae"))
                .doesNotContain("ハツ");
        assertThat(get("/api/persons/" + hatsu + "/timeline", "hamabe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void two_looks_of_the_hospital_stand_in_the_log_under_the_override_that_opened_them() throws Exception {
        assertThat(ask(Database.VIEWS, """
                select viewer || ' ' || purpose || ' ' || array_to_string(records, ',') from audit.look
                where override = ? and asked = 'timeline' order by at""", renkei.idOf("override-of-today")))
                .containsExactly(
                        "agency-kinkyu-hospital life-safety " + renkei.idOf("pills-on-paper"),
                        "agency-kinkyu-hospital life-safety " + renkei.idOf("old-paper-of-the-ward"));
        assertThat(get("/api/persons/" + renkei.idOf("sakae") + "/timeline", "kinkyu-hospital")
                        .statusCode())
                .as("it is over")
                .isEqualTo(404);
    }

    @Test
    void the_review_judges_each_look_by_its_entry_and_telling_him_waits() throws Exception {
        JsonNode override = JSON.readTree(get("/api/persons/" + renkei.idOf("sakae") + "/sharing/audit", "tomoshibi")
                        .body())
                .at("/overrides/0");

        Map<String, String> verdicts = override.at("/review/looks")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.path("look").asString(),
                        one -> one.path("verdict").asString()));
        assertThat(override.path("looks")
                        .valueStream()
                        .filter(look -> look.path("asked").asString().equals("timeline")))
                .as("the feed looks by itself, and nobody is to be judged for that")
                .hasSize(2)
                .allSatisfy(look -> assertThat(verdicts.get(look.path("look").asString()))
                        .isEqualTo(
                                look.at("/seen/0/records/0").asString().equals(renkei.idOf("old-paper-of-the-ward"))
                                        ? "UNJUSTIFIED"
                                        : "JUSTIFIED"));
        assertThat(override.path("deferrals")).hasSize(1);
        assertThat(override.path("informed").isObject()).isFalse();
        assertThat(get("/api/persons/" + renkei.idOf("sakae") + "/todo", "tomoshibi")
                        .body())
                .contains("\"DEFERRAL_REVIEW\"");
    }

    private static HttpResponse<String> get(String path, String agency) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(renkei.url() + path))
                        .header("Authorization", "Bearer " + renkei.token(agency))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> ask(Database database, String sql, String... values) throws SQLException {
        try (Connection connection = renkei.postgres().connectAsSuperuser(database.sqlName());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                var rows = new ArrayList<String>();
                while (row.next()) {
                    rows.add(row.getString(1));
                }
                return rows;
            }
        }
    }
}
