package care.renkei.query.todo;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Confidentiality;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what agencies ask of each other about nobody, and what was answered; history brings nothing up. */
final class AskedOfAgencies {

    private record Asked(
            AgencyId to, StoredEvent event, @Nullable LocalDate by) {}

    private record Answered(StoredEvent event, UUID question) {}

    private record Back(UUID record, AgencyId source) {}

    private static final Rows<Asked> ASKED = new Rows<Asked>()
            .column("text", asked -> asked.to().text())
            .column("uuid", asked -> asked.event().id())
            .column("text", asked -> asked.event().source().text())
            .time(asked -> asked.event().occurredAt())
            .column("date", Asked::by);
    private static final String PUT_ASKED =
            "insert into asked (agency, event_id, source, occurred_at, answer_by) select * from " + ASKED.unnest();
    private static final Rows<Answered> ANSWERED = new Rows<Answered>()
            .column("text", answered -> answered.event().source().text())
            .column("uuid", Answered::question)
            .column("uuid", answered -> answered.event().id());
    private static final String PUT_ANSWERED =
            "insert into answered (agency, question, event_id) select * from " + ANSWERED.unnest();
    private static final Rows<Back> BACK = new Rows<Back>()
            .column("uuid", Back::record)
            .column("text", back -> back.source().text());
    private static final String FROM_BACK = " using " + BACK.unnest() + " as n (record, source)";
    private static final String TAKE_BACK_QUESTION =
            "delete from asked a" + FROM_BACK + " where a.event_id = n.record and a.source = n.source";
    private static final String TAKE_BACK_ANSWER =
            "delete from answered a" + FROM_BACK + " where a.event_id = n.record and a.agency = n.source";

    private AskedOfAgencies() {}

    static void take(List<Delivered> events, Connection connection) throws SQLException {
        var asked = new ArrayList<Asked>();
        var answered = new ArrayList<Answered>();
        var back = new ArrayList<Back>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.person() != null || !isRead(event.type())) {
                continue;
            }
            switch (event.content()) {
                case SupportRequested request ->
                    request.to().stream()
                            .filter(to -> mayKnow(to, event))
                            .forEach(to -> asked.add(new Asked(to, event, request.by())));
                case SupportAnswered answer -> answered.add(new Answered(event, answer.request()));
                case RecordRetracted retracted -> back.add(new Back(retracted.record(), event.source()));
                default -> {
                    // asks nothing of anybody
                }
            }
        }
        ASKED.run(connection, PUT_ASKED, asked);
        ANSWERED.run(connection, PUT_ANSWERED, answered);
        BACK.run(connection, TAKE_BACK_QUESTION, back);
        BACK.run(connection, TAKE_BACK_ANSWER, back);
    }

    private static boolean isRead(String type) {
        EventDescription known = EventCatalogue.standard().find(type);
        return known != null
                && List.of(SupportRequested.class, SupportAnswered.class, RecordRetracted.class)
                        .contains(known.content());
    }

    private static boolean mayKnow(AgencyId asked, StoredEvent event) {
        Confidentiality confidentiality = event.envelope().confidentiality();
        return event.envelope().imported() == null
                && event.envelope().audience() == Audience.TEAM
                && (confidentiality.kind() == Confidentiality.Kind.NORMAL
                        || confidentiality.agencies().contains(asked));
    }
}
