package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what the numbers of the area are counted from, a row for each thing that a file adds. What is for its author
 * alone is not among them; what is restricted is marked.
 *
 * @param zone where days begin
 */
record FilesCounted(ZoneId zone) {

    private record Placed(StoredEvent event, CountedFact fact, LocalDate day) {}

    private record Named(UUID record, AgencyId source) {}

    private static final Rows<Placed> PLACED = new Rows<Placed>()
            .column("uuid", p -> p.event().id())
            .column("text", p -> p.event().subject().text())
            .column("text", p -> p.event().source().text())
            .column("date", p -> p.day().toString())
            .column("bool", p -> closed(p.event()))
            .column("text", p -> p.fact().topic().name())
            .column("text", p -> p.fact().about())
            .column("int4", p -> p.fact().value());
    private static final String INSERT =
            "insert into counted (event_id, person, source, day, closed, topic, about, value) select * from "
                    + PLACED.unnest();
    private static final Rows<Named> NAMED = new Rows<Named>()
            .column("uuid", Named::record)
            .column("text", n -> n.source().text());
    private static final String WHERE = " as n (record, source) where c.event_id = n.record and c.source = n.source";
    private static final String RETRACT = "delete from counted c using " + NAMED.unnest() + WHERE;
    private static final String CLOSE = "update counted c set closed = true from " + NAMED.unnest() + WHERE;
    private static final String OPEN = "update counted c set closed = false from " + NAMED.unnest() + WHERE;
    private static final Rows<DataSubjectId> PERSON = new Rows<DataSubjectId>().column("text", DataSubjectId::text);
    private static final String FORGET =
            "delete from counted c using " + PERSON.unnest() + " as n (person) where c.person = n.person";

    private static boolean closed(StoredEvent event) {
        return event.envelope().confidentiality().kind() == Confidentiality.Kind.RESTRICTED;
    }

    void take(List<Delivered> events, Connection connection) throws SQLException {
        var placed = new ArrayList<Placed>();
        var retracted = new ArrayList<Named>();
        var reclassified = new LinkedHashMap<Named, Boolean>();
        var erased = new ArrayList<DataSubjectId>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.person() == null) {
                continue;
            }
            switch (event.content()) {
                case RecordRetracted back -> retracted.add(new Named(back.record(), event.source()));
                case RecordReclassified now ->
                    reclassified.put(
                            new Named(now.record(), event.source()),
                            !now.restrictedTo().isEmpty());
                case DataSubjectErased gone -> {
                    if (gone.erased().equals(event.subject())) {
                        erased.add(event.subject());
                    }
                }
                case care.renkei.events.Content content -> {
                    if (event.envelope().audience() == Audience.TEAM) {
                        LocalDate day = LocalDate.ofInstant(event.occurredAt(), zone);
                        CountedFact.of(content).forEach(fact -> placed.add(new Placed(event, fact, day)));
                    }
                }
            }
        }
        PLACED.run(connection, INSERT, placed);
        NAMED.run(connection, CLOSE, named(reclassified, true));
        NAMED.run(connection, OPEN, named(reclassified, false));
        NAMED.run(connection, RETRACT, retracted);
        PERSON.run(connection, FORGET, erased);
    }

    private static List<Named> named(LinkedHashMap<Named, Boolean> all, boolean closed) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() == closed)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
