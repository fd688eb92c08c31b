package care.renkei.query.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.Proof;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.RandomFile;
import care.renkei.query.visibility.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One wall is taken away, and the other holds; and what was made for one asker is of no use to another. */
@Tag("proof")
class EachWallAloneTest {

    private static final long SEED = 20_260_801;
    private static final int FILES = 6;
    private static final int FILES_IN_FULL = 40;

    /** Tables behind the second wall that say something of single records; one row each part. */
    private static final Set<String> OF_RECORDS =
            Set.of("timeline.part", "timeline.amendment", "network.said", "network.touch", "practices.record");

    private static final String REGISTER = "overrides.register";

    /** Of a meeting or a pack: the agency of the file that it is about. */
    private static final String AT_THE_TABLE =
            "person = '%2$s' and ('%1$s' = convener or '%1$s' = any (agencies) or '%1$s' = 'nobody')";

    /** Tables that are an agency's own, and which rows of them are; figures are for every agency alike. */
    private static final Map<String, String> OF_AGENCIES = Map.of(
            "notices.matter", "'%1$s' = any (agencies) or (core_centre and '%1$s' <> 'nobody')",
            "notices.told", "agency = '%1$s'",
            "notices.read", "agency = '%1$s'",
            "todo.vacancy", "agency = '%1$s'",
            "todo.asked", "agency = '%1$s'",
            "todo.answered", "agency = '%1$s'",
            "meetings.meeting", AT_THE_TABLE,
            "meetings.pack", AT_THE_TABLE,
            "overrides.counted", "'%1$s' <> 'nobody'",
            "overrides.served", "'%1$s' <> 'nobody'");

    private static final String UNKNOWN = "person-" + "b".repeat(26);

    private static final List<ToldFile> TOLD = new ArrayList<>();
    private static RunningQuerySide side;

    @BeforeAll
    static void tell() {
        Instant now = Instant.now();
        side = new RunningQuerySide(ToldFile.noonAt(now));
        var events = new ArrayList<WireEvent>(Agencies.told(side.keys()));
        int files = Proof.inFull() ? FILES_IN_FULL : FILES;
        for (int i = 0; i < files; i++) {
            var file = new ToldFile(SEED + i, 900 + i, now, side.keys());
            TOLD.add(file);
            events.addAll(file.events());
        }
        side.tell(events);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static Set<String> guarded() {
        return new TreeSet<>(side.database()
                .rows("select schemaname || '.' || tablename from pg_policies where policyname = 'second_wall'"));
    }

    private static Connection reader() throws SQLException {
        Connection reader = side.database().services.postgres().connect(Database.VIEWS, Role.READ);
        reader.setAutoCommit(false);
        return reader;
    }

    private static List<Asker> askersOf(ToldFile file) {
        var askers = new ArrayList<>(Asker.ofAgencies());
        askers.addAll(file.askers());
        return askers;
    }

    @Test
    void every_table_behind_the_second_wall_is_asked() {
        var asked = new TreeSet<>(OF_RECORDS);
        asked.add(REGISTER);
        asked.addAll(OF_AGENCIES.keySet());
        assertThat(guarded()).isEqualTo(asked);
    }

    /** The first wall off: everything is selected, and what comes back must be named by something in force. */
    @Test
    void the_second_wall_lets_through_no_agency_category_or_period_that_is_not_open() throws Exception {
        Proof proof = Proof.of("second wall alone", SEED);
        try (Connection reader = reader()) {
            for (String table : OF_RECORDS) {
                proof.counts(rows(reader, null, table).isEmpty(), () -> table + " without anybody who reads");
                for (ToldFile file : TOLD) {
                    for (Asker asker : askersOf(file)) {
                        Set<String> through = rows(reader, enter(file, asker), table);
                        for (PartTold part : file.parts()) {
                            boolean there = through.remove(part.event() + " " + part.about());
                            proof.counts(
                                    !there || file.secondWallMayOpen(asker, part),
                                    () -> table + " shows " + asker.name() + " of " + file + " " + part);
                            boolean needed = part.record()
                                    && table.equals("timeline.part")
                                    && file.verdict(asker, Purpose.CARE_COORDINATION, part) instanceof Verdict.Visible;
                            proof.counts(there || !needed, () -> table + " keeps " + part + " from " + asker.name());
                        }
                        if (asker.caller() instanceof Caller.OfAgency) {
                            continue; // an agency's own records of other files pass, as they should
                        }
                        proof.counts(through.isEmpty(), () -> table + " shows " + asker.name() + " other files");
                    }
                }
            }
        }
        proof.done(TOLD.size() + " files, " + OF_RECORDS.size() + " tables");
    }

    private static String enter(ToldFile file, Asker asker) {
        String agency = null;
        DataSubjectId viewer = null;
        switch (asker.caller()) {
            case Caller.OfAgency of -> {
                agency = of.agency().text();
                viewer = of.viewer();
            }
            case Caller.Individual who -> viewer = file.told(who.viewer());
            case Caller.Operator operator -> {}
            case Caller.Nobody nobody -> {}
        }
        return "select access.enter(" + quoted(agency) + ", " + quoted(viewer == null ? null : viewer.text()) + ", '"
                + file.person() + "')";
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private static Set<String> rows(Connection reader, @Nullable String enter, String table) throws SQLException {
        var rows = new HashSet<String>();
        try (Statement statement = reader.createStatement()) {
            if (enter != null) {
                statement.execute(enter);
            }
            try (ResultSet row =
                    statement.executeQuery("select event_id, array_to_string(subjects, '+') from " + table)) {
                while (row.next()) {
                    rows.add(row.getObject(1, UUID.class) + " " + row.getString(2));
                }
            }
        }
        reader.rollback();
        return rows;
    }

    @Test
    void the_second_wall_keeps_the_register_for_those_who_invoked_or_review() throws Exception {
        try (Connection reader = reader();
                Statement statement = reader.createStatement()) {
            for (Asker asker : Asker.ofAgencies()) {
                statement.execute(enter(TOLD.getFirst(), asker));
                String agency = asker.caller() instanceof Caller.OfAgency of
                        ? of.agency().text()
                        : "nobody";
                try (ResultSet row = statement.executeQuery("select count(*) filter (where not (invoked_by = '" + agency
                        + "' or coalesce(reviewed_by, reviewer, '" + agency + "') = '" + agency
                        + "')), count(*) from " + REGISTER)) {
                    row.next();
                    assertThat(row.getInt(1)).as(asker.name()).isZero();
                    if (agency.equals("nobody")) {
                        assertThat(row.getInt(2)).as(asker.name()).isZero();
                    }
                }
                reader.rollback();
            }
        }
    }

    /** Of each file and agency a meeting, a pack, and what somebody was told and read. */
    private static void tellOfMeetingsAndNotices() {
        for (ToldFile file : TOLD) {
            for (AgencyId agency : RandomFile.AGENCIES) {
                String meeting = "'" + agency + " " + file.person() + "'";
                String whose = "'" + file.person() + "', '" + agency + "', '{minato}', '{}')";
                side.database().run("insert into meetings.meeting values (" + meeting + ", " + whose);
                side.database().run("insert into meetings.pack values (gen_random_uuid(), " + meeting + ", " + whose);
            }
        }
        for (AgencyId agency : RandomFile.AGENCIES) {
            String whose = "'" + agency + "', 'practitioner-" + agency + "-one', 'REVIEW', gen_random_uuid(), ";
            side.database()
                    .run("insert into notices.told values (gen_random_uuid(), " + whose
                            + "'FIRST', current_date, 'MAIL', now())");
            side.database().run("insert into notices.read values (" + whose + "now())");
        }
    }

    @Test
    void the_second_wall_keeps_what_is_an_agencys_own_for_it() throws Exception {
        tellOfMeetingsAndNotices();
        try (Connection reader = reader();
                Statement statement = reader.createStatement()) {
            for (String table : OF_AGENCIES.keySet()) {
                assertThat(count(statement, table, "true")).as(table).isZero();
                for (ToldFile file : TOLD) {
                    for (Asker asker : askersOf(file)) {
                        String agency = asker.caller() instanceof Caller.OfAgency of
                                ? of.agency().text()
                                : "nobody";
                        String own = "(" + OF_AGENCIES.get(table).formatted(agency, file.person()) + ")";
                        statement.execute(enter(file, asker));
                        assertThat(count(statement, table, "not " + own))
                                .as("%s shows %s", table, asker.name())
                                .isZero();
                        assertThat(count(statement, table, own))
                                .as("%s keeps from %s", table, asker.name())
                                .isEqualTo(Integer.parseInt(side.database()
                                        .rows("select count(*) from " + table + " where " + own)
                                        .getFirst()));
                        reader.rollback();
                    }
                }
            }
        }
    }

    private static int count(Statement statement, String table, String which) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from " + table + " where " + which)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Row-level security off: the decision alone shows exactly what is open. */
    @Test
    void the_first_wall_shows_the_same_without_the_second() {
        Proof proof = Proof.of("first wall alone", SEED);
        Set<String> tables = guarded();
        tables.forEach(table -> side.database().run("alter table " + table + " disable row level security"));
        try {
            var known = new Look.Known(TOLD);
            for (ReadPath path : List.of(
                    new TheTimeline(), new TheNetwork(), new TheMatrix(), new TheAudit(), new TheExplanation())) {
                for (ToldFile file : Proof.inFull() ? TOLD : TOLD.subList(0, 2)) {
                    for (Asker asker : askersOf(file)) {
                        path.ask(new Look(side, path, asker, Purpose.CARE_COORDINATION, file, TOLD, known, proof));
                    }
                }
            }
        } finally {
            tables.forEach(table -> side.database().run("alter table " + table + " enable row level security"));
        }
        proof.done(TOLD.size() + " files");
    }

    @Test
    void a_cursor_is_of_no_use_to_anybody_else_and_for_nothing_else() {
        Asker owner = Asker.ofAgencies().getFirst();
        String address = "/api/persons/" + TOLD.getFirst().person() + "/timeline?limit=1";
        String cursor = EventJson.MAPPER
                .readTree(get(owner, address, Purpose.CARE_COORDINATION).body())
                .path("next")
                .asString();
        String with = "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        assertThat(get(owner, address + with, Purpose.CARE_COORDINATION).status())
                .isEqualTo(200);

        assertThat(get(owner, address + with, Purpose.MEETING).status()).isEqualTo(400);
        assertThat(get(owner, address + with + "&category=LIFE", Purpose.CARE_COORDINATION)
                        .status())
                .isEqualTo(400);
        String elsewhere = "/api/persons/" + TOLD.get(1).person() + "/timeline?limit=1";
        assertThat(get(owner, elsewhere + with, Purpose.CARE_COORDINATION).status())
                .isEqualTo(400);
        for (Asker other : askersOf(TOLD.getFirst())) {
            if (!other.equals(owner)) {
                assertThat(get(other, address + with, Purpose.CARE_COORDINATION).status())
                        .as(other.name())
                        .isIn(400, 401, 404);
            }
        }
    }

    private static Answer get(Asker asker, String address, Purpose purpose) {
        return side.get(asker, address, Map.of("Renkei-Purpose", purpose.code()));
    }

    @Test
    void a_person_who_is_unknown_and_one_who_is_not_yours_are_answered_alike() {
        Asker stranger = Asker.ofAgencies().stream()
                .filter(asker -> asker.name().equals("yoso one"))
                .findFirst()
                .orElseThrow();
        ToldFile closed = TOLD.stream()
                .filter(file -> !file.knows(stranger, Purpose.CARE_COORDINATION))
                .findFirst()
                .orElseThrow();
        for (ReadPath path : ReadPaths.ALL) {
            if (path.ofOnePerson() && !(path instanceof TheWhatIf)) {
                String extra = path.pattern().equals("/api/persons/{id}/sharing/explain")
                        ? "?agency=kodama&event=" + closed.records().iterator().next()
                        : "";
                Answer unknown = get(stranger, path.address(UNKNOWN) + extra, Purpose.CARE_COORDINATION);
                Answer notYours =
                        get(stranger, path.address(closed.person().text()) + extra, Purpose.CARE_COORDINATION);
                assertThat(notYours.status())
                        .as(path.pattern())
                        .isEqualTo(unknown.status())
                        .isEqualTo(404);
                assertThat(notYours.body().replace(closed.person().text(), UNKNOWN))
                        .as(path.pattern())
                        .isEqualTo(unknown.body());
                assertThat(notYours.headers().keySet())
                        .isEqualTo(unknown.headers().keySet());
            }
        }
    }
}
