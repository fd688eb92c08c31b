package care.renkei.query.sharing;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.rows.Rows;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.SharingEvolution;
import care.renkei.query.visibility.ViewerMask;
import care.renkei.query.visibility.ViewerMasks;
import care.renkei.query.visibility.WallViewer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds every event of a file into who may see what of it, and the agencies' events into who is enrolled. A batch is
 * one transaction, so nobody ever reads half of a withdrawal.
 */
public final class SharingProjection implements Projection {

    /** Everybody of the file, as a subject. */
    static final String WHOLE_FILE = "*";

    private record Mask(String person, ViewerMask mask) {}

    private record NamedIn(String person, WallViewer viewer) {}

    private static final Rows<PersonSharing> STATE = new Rows<PersonSharing>()
            .column("text", s -> s.person().text())
            .column("int8", PersonSharing::version)
            .column("bytea", EventJson::write);

    private static final String PUT_STATE = "insert into person_sharing (person, version, state) select * from "
            + STATE.unnest() + " on conflict (person) do update set version = excluded.version, state = excluded.state";

    private static final Rows<String> PERSON = new Rows<String>().column("text", person -> person);

    private static final String DROP_MASKS =
            "delete from viewer_mask where person in (select * from " + PERSON.unnest() + ")";

    private static final Rows<Mask> MASK = new Rows<Mask>()
            .column("text", Mask::person)
            .column(
                    "text",
                    m -> m.mask().subject() == null
                            ? WHOLE_FILE
                            : m.mask().subject().text())
            .column("text", m -> m.mask().viewer().text())
            .column("int4", m -> m.mask().allowed())
            .time(m -> m.mask().from() == null ? Instant.MIN : m.mask().from())
            .time(m -> m.mask().until() == null ? Instant.MAX : m.mask().until());

    private static final String MASK_TABLE =
            "viewer_mask (person, subject, viewer, allowed_mask, valid_from, valid_until)";

    private static final Rows<NamedIn> NAMED_IN =
            new Rows<NamedIn>().column("text", n -> n.viewer().text()).column("text", NamedIn::person);

    private static final String PUT_NAMED_IN =
            "insert into named_in (viewer, person) select * from " + NAMED_IN.unnest() + " on conflict do nothing";

    private static final String DROP_NAMED_IN =
            "delete from named_in where person in (select * from " + PERSON.unnest() + ")";

    private static final Rows<Integer> CATEGORY_SET =
            new Rows<Integer>().column("int4", mask -> mask).column("text", CategorySets::within);

    private static final String PUT_CATEGORY_SETS = "insert into category_set (mask, within) select n.mask,"
            + " n.within::bit(4096) from " + CATEGORY_SET.unnest() + " as n (mask, within)"
            + " where not exists (select from category_set c where c.mask = n.mask) on conflict do nothing";

    private static final Rows<Delivered> STATEMENT = new Rows<Delivered>()
            .column("text", d -> d.event().subject().text())
            .column("int8", d -> d.position().epoch())
            .column("int8", d -> d.position().txid())
            .column("int8", d -> d.position().index())
            .column("uuid", d -> d.event().id())
            .column("text", d -> d.event().type())
            .time(d -> d.wire().recordedAt())
            .time(Delivered::knownAt)
            .column("bytea", d -> EventJson.write(Unsealed.of(d.wire())));

    private static final String STATEMENT_TABLE =
            "statement (person, epoch, txid, global_index, event_id, type, recorded_at, known_at, wire)";

    private final SharingEvolution evolution;
    private final ZoneId zone;

    /** @param zone where the people live; consents begin and end with its days */
    public SharingProjection(ZoneId zone) {
        this.zone = zone;
        evolution = new SharingEvolution(zone);
    }

    @Override
    public String view() {
        return "sharing";
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        Map<String, PersonSharing> before = states(connection, persons(events));
        var after = new LinkedHashMap<String, PersonSharing>();
        var statements = new ArrayList<Delivered>();
        var agencies = new AgencyChanges();
        var notices = new WithdrawalNotices();
        var links = new Links();
        var erasures = new ErasedStatements();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            DataSubjectId person = event.person();
            if (person != null) {
                PersonSharing state =
                        after.computeIfAbsent(person.text(), id -> before.getOrDefault(id, PersonSharing.of(person)));
                after.put(person.text(), evolution.evolve(state, delivered.wire()));
                if (SharingEvolution.STATEMENTS.contains(event.description().capability())) {
                    statements.add(delivered);
                    notices.take(delivered);
                    links.take(delivered);
                    erasures.take(delivered);
                }
            } else {
                ofAgency(event, agencies);
            }
        }
        List<PersonSharing> changed = after.values().stream()
                .filter(state -> !state.equals(before.get(state.person().text())))
                .toList();
        STATE.run(connection, PUT_STATE, changed);
        masks(connection, changed);
        namedIn(connection, changed, before);
        STATEMENT.copy(connection, STATEMENT_TABLE, statements);
        agencies.write(connection);
        notices.write(connection);
        links.write(connection);
        erasures.write(connection);
    }

    private static void ofAgency(StoredEvent event, AgencyChanges agencies) {
        for (StoredPart part : event.parts()) {
            DataSubjectId about = part.about().subjects().getFirst();
            if (event.factsOf(part) instanceof Content content) {
                switch (content) {
                    case AgencyRegistered registered -> agencies.registered(event.source(), registered);
                    case AgencyDetailsChanged changed -> agencies.registered(event.source(), changed.asRegistered());
                    case PractitionerEnrolled enrolled -> agencies.enrolled(event.source(), about, enrolled);
                    case PractitionerLeft left -> agencies.left(event.source(), about);
                    default -> {
                        // says nothing about who may see what
                    }
                }
            }
        }
    }

    private void masks(Connection connection, List<PersonSharing> changed) throws SQLException {
        var masks = new ArrayList<Mask>();
        // In the order of the key, so that workers of different partitions never wait for each other in a ring.
        var sets = new TreeSet<Integer>();
        for (PersonSharing state : changed) {
            for (ViewerMask mask : ViewerMasks.of(state, zone)) {
                masks.add(new Mask(state.person().text(), mask));
                sets.add(mask.allowed());
            }
        }
        PERSON.run(
                connection,
                DROP_MASKS,
                changed.stream().map(state -> state.person().text()).toList());
        CATEGORY_SET.run(connection, PUT_CATEGORY_SETS, sets);
        MASK.copy(connection, MASK_TABLE, masks);
    }

    /** Who is named in a file changes far more rarely than the file. */
    private static void namedIn(Connection connection, List<PersonSharing> changed, Map<String, PersonSharing> before)
            throws SQLException {
        List<PersonSharing> others = changed.stream()
                .filter(state -> {
                    PersonSharing old = before.get(state.person().text());
                    return old == null || !old.named().equals(state.named());
                })
                .toList();
        PERSON.run(
                connection,
                DROP_NAMED_IN,
                others.stream().map(state -> state.person().text()).toList());
        NAMED_IN.run(
                connection,
                PUT_NAMED_IN,
                others.stream()
                        .flatMap(state -> state.named().stream()
                                .map(viewer -> new NamedIn(state.person().text(), viewer)))
                        .toList());
    }

    private static Set<String> persons(Collection<Delivered> events) {
        var persons = new LinkedHashSet<String>();
        for (Delivered delivered : events) {
            DataSubjectId person = delivered.event().person();
            if (person != null) {
                persons.add(person.text());
            }
        }
        return persons;
    }

    private static Map<String, PersonSharing> states(Connection connection, Set<String> persons) throws SQLException {
        var states = new HashMap<String, PersonSharing>();
        if (persons.isEmpty()) {
            return states;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select person, state from person_sharing where person = any(?)")) {
            select.setArray(1, connection.createArrayOf("text", persons.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.put(row.getString(1), EventJson.read(row.getBytes(2), PersonSharing.class));
                }
            }
        }
        return states;
    }
}
