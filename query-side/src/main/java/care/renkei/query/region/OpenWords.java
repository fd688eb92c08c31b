package care.renkei.query.region;

import care.renkei.events.Audience;
import care.renkei.events.Content;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import care.renkei.events.community.CommunityEvent;
import care.renkei.events.community.IssueEvent;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what agencies say of themselves and of the area, sealed as it came: nobody's file, open to every enrolled
 * caller. Of capacity the last word alone.
 *
 * @param zone where days begin
 */
record OpenWords(ZoneId zone) {

    private record Placed(
            Delivered delivered, StoredPart part, @Nullable String thing) {
        StoredEvent event() {
            return delivered.event();
        }
    }

    private record Status(Placed placed, ProviderStatusReported said) {}

    private record Place(String agency, String service) {}

    private record Named(
            UUID record, String source, @Nullable String restricted) {}

    private record Key(UUID record, String source) {}

    private record Office(String agency, String kind, LocalDate since) {}

    private static final Rows<Placed> PLACED = new Rows<Placed>()
            .column("uuid", p -> p.event().id())
            .column("text", p -> p.event().type())
            .column("text", p -> p.part().about().text())
            .column("text", p -> p.event().source().text())
            .time(p -> p.event().occurredAt())
            .time(p -> p.delivered().wire().recordedAt())
            .column("jsonb", p -> EventJson.MAPPER.writeValueAsString(p.event().envelope()))
            .column("jsonb", p -> p.part().facts().toString())
            .column("bytea", p -> p.part().sealed());
    private static final String COLUMNS =
            "event_id, type, about, source, occurred_at, recorded_at, envelope, facts, sealed";
    private static final Rows<Placed> WORD = new Rows<>(PLACED).column("text", Placed::thing);
    private static final String INSERT = "insert into word (" + COLUMNS + ", thing) select * from " + WORD.unnest();
    private static final Rows<Status> STATUS = new Rows<Status>()
            .column("uuid", s -> s.placed().event().id())
            .column("text", s -> s.placed().event().type())
            .column("text", s -> s.placed().part().about().text())
            .column("text", s -> s.placed().event().source().text())
            .time(s -> s.placed().event().occurredAt())
            .time(s -> s.placed().delivered().wire().recordedAt())
            .column(
                    "jsonb",
                    s -> EventJson.MAPPER.writeValueAsString(s.placed().event().envelope()))
            .column("jsonb", s -> s.placed().part().facts().toString())
            .column("bytea", s -> s.placed().part().sealed())
            .column("text", s -> s.said().service().name())
            .time(s -> s.said().at());
    private static final String PUT_STATUS = "insert into status as s (" + COLUMNS + ", service, at) select * from "
            + STATUS.unnest() + " on conflict (source, service) do update set event_id = excluded.event_id,"
            + " type = excluded.type, about = excluded.about, occurred_at = excluded.occurred_at,"
            + " recorded_at = excluded.recorded_at, envelope = excluded.envelope, facts = excluded.facts,"
            + " sealed = excluded.sealed, at = excluded.at where s.at <= excluded.at";
    private static final Rows<Office> OFFICE = new Rows<Office>()
            .column("text", Office::agency)
            .column("text", Office::kind)
            .column("date", o -> o.since().toString());
    private static final String PUT_OFFICE = "insert into office (agency, kind, since) select * from " + OFFICE.unnest()
            + " on conflict (agency) do update set kind = excluded.kind";
    private static final Rows<Named> NAMED = new Rows<Named>()
            .column("uuid", Named::record)
            .column("text", Named::source)
            .column("text", Named::restricted);
    private static final String WHERE =
            " as n (record, source, restricted) where w.event_id = n.record and w.source = n.source";
    private static final String RETRACT = "delete from word w using " + NAMED.unnest() + WHERE;
    private static final String RESTRICT = "update word w set restricted = n.restricted from " + NAMED.unnest() + WHERE;

    void take(List<Delivered> events, Connection connection) throws SQLException {
        var words = new ArrayList<Placed>();
        var status = new LinkedHashMap<Place, Status>();
        var offices = new LinkedHashMap<String, Office>();
        var retracted = new ArrayList<Named>();
        var restricted = new LinkedHashMap<Key, Named>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.person() != null || event.envelope().audience() == Audience.AUTHOR) {
                continue;
            }
            String source = event.source().text();
            switch (event.content()) {
                case AgencyRegistered said -> office(offices, event, said);
                case AgencyDetailsChanged said -> office(offices, event, said.asRegistered());
                case ProviderStatusReported said ->
                    status.merge(
                            new Place(source, said.service().name()),
                            new Status(placed(delivered, null), said),
                            OpenWords::later);
                case RecordRetracted said -> retracted.add(new Named(said.record(), source, null));
                case RecordReclassified said ->
                    restricted.put(
                            new Key(said.record(), source),
                            new Named(
                                    said.record(),
                                    source,
                                    String.join(
                                            ",",
                                            said.restrictedTo().stream()
                                                    .map(Object::toString)
                                                    .sorted()
                                                    .toList())));
                case IssueEvent said -> words.add(placed(delivered, said.issue().text()));
                case Content content -> {
                    if (isWord(content)) {
                        words.add(placed(delivered, null));
                    }
                }
            }
        }
        OFFICE.run(connection, PUT_OFFICE, offices.values());
        WORD.run(connection, INSERT, words);
        STATUS.run(connection, PUT_STATUS, status.values());
        NAMED.run(connection, RESTRICT, restricted.values());
        NAMED.run(connection, RETRACT, retracted);
    }

    private static boolean isWord(Content content) {
        return content instanceof CommunityEvent
                || content instanceof ServiceProfilePublished
                || content instanceof OfficeOnboarded
                || content instanceof AgencyContactMade
                || content instanceof SupportRequested
                || content instanceof SupportAnswered;
    }

    /** What was true later; of the same moment what was said later. */
    private static Status later(Status one, Status next) {
        return next.said().at().isBefore(one.said().at()) ? one : next;
    }

    private void office(LinkedHashMap<String, Office> offices, StoredEvent event, AgencyRegistered said) {
        Instant at = event.occurredAt();
        offices.merge(
                event.source().text(),
                new Office(event.source().text(), said.kind().name(), LocalDate.ofInstant(at, zone)),
                (one, next) -> new Office(one.agency(), next.kind(), one.since()));
    }

    private static Placed placed(Delivered delivered, @Nullable String thing) {
        StoredEvent event = delivered.event();
        StoredPart part = event.parts().stream()
                .filter(one -> one.about().equals(event.contentKey()))
                .findFirst()
                .orElseThrow();
        return new Placed(delivered, part, thing);
    }
}
