package care.renkei.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Role;
import care.renkei.query.fixture.ViewsDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server is told where a session begins. */
class ASessionOfAViewTest {

    private final ViewsDatabase database = ViewsDatabase.whole();

    @Test
    void goes_to_rows_by_their_keys() throws SQLException {
        assertThat(List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin"))
                .allSatisfy(name -> assertThat(told(name)).isEqualTo("off"));
        assertThat(told("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void is_told_more_by_a_rebuild() throws SQLException {
        assertThat(told("synchronous_commit", "synchronous_commit=off")).isEqualTo("off");
        assertThat(told("enable_seqscan", "synchronous_commit=off")).isEqualTo("off");
    }

    private String told(String name, String... more) throws SQLException {
        try (Connection session = Projecting.open(database.url(), database.role(Role.PROJECT), "timeline", more);
                Statement show = session.createStatement();
                ResultSet row = show.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
