package care.renkei.query.agencies;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Part;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the last word of every agency and of everybody who was ever enrolled there. */
public final class AgenciesProjection implements Projection {

    private static final Set<String> WANTED = Stream.of(
                    AgencyRegistered.class,
                    AgencyDetailsChanged.class,
                    PractitionerEnrolled.class,
                    PractitionerLeft.class)
            .map(content -> EventCatalogue.standard().of(content).wireName())
            .collect(Collectors.toUnmodifiableSet());

    private record Registered(Delivered by, StoredPart part, AgencyRegistered facts) {}

    private record Key(AgencyId agency, DataSubjectId practitioner) {}

    private record Enrolled(Delivered by, StoredPart part, Key key, PractitionerEnrolled facts) {}

    private record Left(Key key, LocalDate on) {}

    private static final String WORD = "event_id, recorded_at, epoch, txid, global_index, envelope, facts, sealed";
    private static final String NEW_WORD = "event_id = excluded.event_id, recorded_at = excluded.recorded_at,"
            + " epoch = excluded.epoch, txid = excluded.txid, global_index = excluded.global_index,"
            + " envelope = excluded.envelope, facts = excluded.facts, sealed = excluded.sealed";

    private static final Rows<Registered> AGENCY = word(Registered::by, Registered::part)
            .column("text", r -> r.by().event().source().text())
            .column("text", r -> r.facts().kind().name());
    private static final String PUT_AGENCIES = "insert into agency (" + WORD + ", agency, kind) select * from "
            + AGENCY.unnest() + " on conflict (agency) do update set kind = excluded.kind, " + NEW_WORD;

    private static final Rows<Enrolled> ENROLLED = word(Enrolled::by, Enrolled::part)
            .column("text", e -> e.key().agency().text())
            .column("text", e -> e.key().practitioner().text())
            .column("date", e -> e.facts().from().toString());
    private static final String PUT_ENROLLED = "insert into practitioner (" + WORD
            + ", agency, practitioner, valid_from) select * from " + ENROLLED.unnest()
            + " on conflict (agency, practitioner) do update set valid_from = excluded.valid_from, left_on = null, "
            + NEW_WORD;

    private static final Rows<Left> LEFT = new Rows<Left>()
            .column("text", l -> l.key().agency().text())
            .column("text", l -> l.key().practitioner().text())
            .column("date", l -> l.on().toString());
    private static final String PUT_LEFT = "update practitioner p set left_on = n.left_on from " + LEFT.unnest()
            + " as n (agency, practitioner, left_on) where p.agency = n.agency and p.practitioner = n.practitioner";

    private static <T> Rows<T> word(Function<T, Delivered> by, Function<T, StoredPart> part) {
        return new Rows<T>()
                .column("uuid", row -> by.apply(row).event().id())
                .time(row -> by.apply(row).wire().recordedAt())
                .column("int8", row -> by.apply(row).position().epoch())
                .column("int8", row -> by.apply(row).position().txid())
                .column("int8", row -> by.apply(row).position().index())
                .column(
                        "jsonb",
                        row -> EventJson.MAPPER.writeValueAsString(
                                by.apply(row).event().envelope()))
                .column("jsonb", row -> part.apply(row).facts().toString())
                .column("bytea", row -> part.apply(row).sealed());
    }

    @Override
    public String view() {
        return "agencies";
    }

    @Override
    public boolean wants(String type) {
        return WANTED.contains(type);
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        var agencies = new LinkedHashMap<AgencyId, Registered>();
        var enrolled = new LinkedHashMap<Key, Enrolled>();
        var left = new LinkedHashMap<Key, Left>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            for (StoredPart part : event.parts()) {
                var key = new Key(event.source(), part.about().subjects().getFirst());
                switch (event.factsOf(part)) {
                    case AgencyRegistered facts -> agencies.put(event.source(), new Registered(delivered, part, facts));
                    case AgencyDetailsChanged facts ->
                        agencies.put(event.source(), new Registered(delivered, part, facts.asRegistered()));
                    case PractitionerEnrolled facts -> {
                        enrolled.put(key, new Enrolled(delivered, part, key, facts));
                        left.remove(key);
                    }
                    case PractitionerLeft facts -> left.put(key, new Left(key, facts.on()));
                    case Part other -> {
                        // says nothing of who is where
                    }
                }
            }
        }
        AGENCY.run(connection, PUT_AGENCIES, agencies.values());
        ENROLLED.run(connection, PUT_ENROLLED, enrolled.values());
        LEFT.run(connection, PUT_LEFT, left.values());
    }
}
