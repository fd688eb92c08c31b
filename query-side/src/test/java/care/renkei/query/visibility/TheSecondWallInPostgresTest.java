package care.renkei.query.visibility;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.fixture.FedByHand;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.sharing.SharingProjection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row-level security with the application's filter off: everything is selected, and what comes back is asked for why. */
class TheSecondWallInPostgresTest {

    private static final ViewsDatabase DATABASE = ViewsDatabase.with("sharing", "timeline");
    private static final Connection READER = reader();
    private static final int FILES = 15;
    private static final int PARTS = 25;

    /** Between the time of the invented files and the clock of the database. */
    private Duration since = Duration.ZERO;

    @BeforeEach
    void empty() {
        DATABASE.run("truncate sharing.person_sharing, sharing.viewer_mask, sharing.statement, timeline.part,"
                + " timeline.amendment");
        since = Duration.between(AFile.NOW, Instant.now());
    }

    @Test
    void shows_nothing_before_it_is_told_who_reads() throws Exception {
        told(AFile.opened().given(AConsent.named("life")), List.of(visit(LIFE)));
        assertThat(seenWithout("select 1")).isEmpty();
        assertThat(seenWithout("set local renkei.agency = 'kodama'")).isEmpty();
    }

    @Test
    void shows_what_is_open_and_the_readers_own_agencys_records_and_no_others() throws Exception {
        List<PartFacts> parts = List.of(visit(LIFE), visit(HEALTH), visit(LIFE, HEALTH));
        told(AFile.opened().given(AConsent.named("life")), parts);
        assertThat(seenBy(AFile.KODAMA)).containsExactly(parts.getFirst().record());
        assertThat(seenBy(AFile.SIGNAL)).isEmpty();
        assertThat(seenBy(AFile.TOMOSHIBI)).hasSize(3);
        assertThat(seenBy(null, AFile.PERSON)).hasSize(3);
        assertThat(seenBy(null, AFile.MOTHER)).isEmpty();
    }

    @Test
    void closes_by_itself_when_a_consent_ends() throws Exception {
        told(AFile.opened().given(AConsent.named("life")), List.of(visit(LIFE)));
        assertThat(seenBy(AFile.KODAMA)).hasSize(1);
        DATABASE.run("update sharing.viewer_mask set valid_until = clock_timestamp()");
        assertThat(seenBy(AFile.KODAMA)).isEmpty();
    }

    @Test
    void keeps_what_was_taken_back_or_is_for_its_author_from_everybody_but_the_source() throws Exception {
        PartFacts hypothesis = ARecord.visit().forItsAuthorAlone().part();
        PartFacts mistaken =
                ARecord.visit().retracted(PartFacts.Retraction.RETRACTED).part();
        told(AFile.opened().given(AConsent.named("life")), List.of(other(hypothesis), other(mistaken)));
        assertThat(seenBy(AFile.KODAMA)).isEmpty();
        assertThat(seenBy(null, AFile.PERSON)).isEmpty();
        assertThat(seenBy(AFile.TOMOSHIBI)).hasSize(2);
    }

    @Test
    void asks_a_basis_of_every_subject_of_a_joint_part() throws Exception {
        PartFacts both = other(ARecord.visit().about(AFile.PERSON, AFile.MOTHER).part());
        AFile file = AFile.opened().given(AConsent.named("life"));
        told(file, List.of(both));
        assertThat(seenBy(AFile.KODAMA)).isEmpty();
        told(file.given(AConsent.named("hers").of(AFile.MOTHER)), List.of());
        assertThat(seenBy(AFile.KODAMA)).containsExactly(both.record());
    }

    @Test
    void agrees_with_the_masks_in_random_files() throws Exception {
        int seen = 0;
        for (int n = 0; n < FILES; n++) {
            empty();
            var random = new RandomFile(n);
            var parts = new ArrayList<PartFacts>();
            for (int i = 0; i < PARTS; i++) {
                parts.add(other(random.part()));
            }
            told(random.file(), parts);
            List<ViewerMask> masks = ViewerMasks.of(random.file().folded(), AFile.ZONE);
            for (Caller caller : callers()) {
                Instant before = Instant.now().minus(since);
                Set<UUID> rows = seenBy(caller);
                Instant after = Instant.now().minus(since);
                for (PartFacts part : parts) {
                    boolean first = expected(caller, before, part, random, masks);
                    if (first == expected(caller, after, part, random, masks)) {
                        assertThat(rows.contains(part.record()))
                                .as("file %d: %s reads %s", n, caller, part)
                                .isEqualTo(first);
                    }
                }
                seen += rows.size();
            }
        }
        assertThat(seen).isBetween(FILES * PARTS / 4, FILES * PARTS * callers().size() / 2);
    }

    @AfterAll
    static void close() throws SQLException {
        READER.close();
    }

    private static Connection reader() {
        try {
            Connection reader = DATABASE.services.postgres().connect(Database.VIEWS, Role.READ);
            reader.setAutoCommit(false);
            return reader;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean expected(
            Caller caller, Instant at, PartFacts part, RandomFile random, List<ViewerMask> masks) {
        boolean own =
                caller instanceof Caller.OfAgency ofAgency && ofAgency.agency().equals(part.source());
        boolean closed = part.authorOnly() || part.retraction() != PartFacts.Retraction.NONE;
        Inquiry inquiry = Inquiry.of(caller, Purpose.CARE_COORDINATION, at, AFile.ZONE);
        return own
                || (!closed
                        && TheSecondWallTest.passes(inquiry, part, random.file().sharing(), masks));
    }

    private static List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        RandomFile.AGENCIES.forEach(agency -> callers.add(AFile.staffOf(agency)));
        RandomFile.RELATIVES.forEach(relative -> callers.add(AFile.one(relative)));
        callers.add(AFile.one(AFile.PERSON));
        return callers;
    }

    private static PartFacts visit(Category... categories) {
        return other(ARecord.visit().in(categories).part());
    }

    /** The same as a record of its own. */
    private static PartFacts other(PartFacts p) {
        return new PartFacts(
                UUID.randomUUID(),
                p.type(),
                p.person(),
                p.about(),
                p.source(),
                p.practitioner(),
                p.categories(),
                p.restrictedTo(),
                p.authorOnly(),
                p.notForPerson(),
                p.heardAlone(),
                p.retraction(),
                p.sealedFor(),
                p.recordedAt());
    }

    private void told(AFile file, List<PartFacts> parts) throws SQLException {
        DATABASE.run("truncate sharing.person_sharing, sharing.viewer_mask, sharing.statement");
        FedByHand.feed(DATABASE, new SharingProjection(AFile.ZONE), file.events());
        AFile.CORPORATIONS
                .offices()
                .forEach((office, corporation) -> DATABASE.run("insert into sharing.agency (agency, kind, corporation)"
                        + " values ('" + office.value() + "', 'OTHER', '" + corporation + "') on conflict do nothing"));
        DATABASE.run("update sharing.viewer_mask set valid_from = valid_from + interval '" + since
                + "', valid_until = valid_until + interval '" + since + "'");
        try (Connection connection = DATABASE.connect();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into timeline.part (person, occurred_at, event_id, part, retraction, kind, categories,
                            recorded_at, known_at, epoch, txid, global_index, author_only, not_for_person, heard_alone,
                            source, type, subjects, envelope, facts)
                        values (?, now(), ?, 0, ?, 0, ?, now(), now(), 1, 1, 1, ?, ?, ?, ?, 'x',
                            string_to_array(?, '+'), '{}', '{}')""")) {
            for (PartFacts part : parts) {
                insert.setString(1, String.valueOf(part.person()));
                insert.setObject(2, part.record());
                insert.setInt(3, part.retraction().compareTo(PartFacts.Retraction.NONE));
                insert.setInt(4, part.categories());
                insert.setBoolean(5, part.authorOnly());
                insert.setBoolean(6, part.notForPerson());
                insert.setBoolean(7, part.heardAlone());
                insert.setString(8, part.source().text());
                insert.setString(9, part.about().text());
                insert.executeUpdate();
            }
        }
    }

    private static Set<UUID> seenBy(Caller caller) throws SQLException {
        return switch (caller) {
            case Caller.OfAgency ofAgency -> seenBy(ofAgency.agency());
            case Caller.Individual individual -> seenBy(null, individual.viewer());
            case Caller.Operator operator -> Set.of();
            case Caller.Nobody nobody -> Set.of();
        };
    }

    private static Set<UUID> seenBy(AgencyId agency) throws SQLException {
        return seenBy(agency, agency.subject());
    }

    private static Set<UUID> seenBy(@Nullable AgencyId agency, DataSubjectId viewer) throws SQLException {
        return seenWithout("select access.enter(" + (agency == null ? "null" : "'" + agency + "'") + ", '" + viewer
                + "', '" + AFile.PERSON + "')");
    }

    /** Everything that comes back when everything is asked for. */
    private static Set<UUID> seenWithout(String before) throws SQLException {
        try (Statement statement = READER.createStatement()) {
            statement.execute(before);
            var seen = new TreeSet<UUID>();
            try (ResultSet row = statement.executeQuery("select event_id from timeline.part")) {
                while (row.next()) {
                    seen.add(row.getObject(1, UUID.class));
                }
            }
            READER.rollback();
            return seen;
        }
    }
}
