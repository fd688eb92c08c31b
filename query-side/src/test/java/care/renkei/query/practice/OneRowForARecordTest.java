package care.renkei.query.practice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Role;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SignIn;
import care.renkei.query.fixture.RandomHistory;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Fed;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Rows of the version before, one for each sign, are those that following the events has by now. */
class OneRowForARecordTest {

    private static final String BEFORE = "practices_before";

    private final ViewsDatabase database = ViewsDatabase.with("practices");

    @Test
    void from_the_rows_of_the_version_before() {
        asTheVersionBefore();
        try (var fed = new Fed(new PracticesProjection(), database, "practices")) {
            fed.take(RandomHistory.of(3, 400));
        }
        asTheyWere();

        Schemas.migrateView(database.url(), database.role(Role.OWNER), "practices", BEFORE);

        for (String table : List.of("record", "tally", "kind")) {
            assertThat(columns(BEFORE, table)).as(table).isEqualTo(columns("practices", table));
            String columns = String.join(", ", columns("practices", table));
            assertThat(database.rows("select " + columns + " from " + BEFORE + "." + table))
                    .as(table)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            database.rows("select " + columns + " from practices." + table));
        }
        assertThat(database.rows("select 1 from practices.record where codes is null"))
                .isNotEmpty();
        assertThat(database.rows("select 1 from practices.record where cardinality(codes) > 1"))
                .isNotEmpty();
    }

    private void asTheVersionBefore() {
        SignIn owner = database.role(Role.OWNER);
        Flyway.configure()
                .dataSource(database.url(), owner.username(), owner.secret())
                .locations("classpath:db/migration/practices")
                .defaultSchema(BEFORE)
                .createSchemas(true)
                .target("3")
                .load()
                .migrate();
    }

    private void asTheyWere() {
        database.run("""
                insert into practices_before.kind (id, structure) select id, structure from practices.kind;
                insert into practices_before.record (person, event_id, kind, amendments)
                  select person, event_id, kind, amendments from practices.record;
                insert into practices_before.evidence (person, code, thing, occurred_at, event_id, part, retraction, kind,
                    categories, recorded_at, epoch, txid, global_index, author_only, source, type, subjects,
                    imported)
                  select person, s.code, s.thing, occurred_at, event_id, part, retraction, kind, categories, recorded_at,
                    epoch, txid, global_index, author_only, source, type, subjects, imported
                  from practices.record cross join unnest(codes, things) as s (code, thing);
                insert into practices_before.tally (source, code, person, records)
                  select source, code, person, 2 from practices.tally;
                insert into practices_before.tally (source, code, person, records) values ('a', 'b-1', 'c', 0)
                """);
    }

    /** In the order of their names. */
    private List<String> columns(String schema, String table) {
        return database.rows("select column_name from information_schema.columns where table_schema = '" + schema
                + "' and table_name = '" + table + "' order by 1");
    }
}
