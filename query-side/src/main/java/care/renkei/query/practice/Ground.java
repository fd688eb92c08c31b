package care.renkei.query.practice;

import care.renkei.events.Audience;
import care.renkei.events.Confidentiality;
import care.renkei.events.practice.Mark;
import care.renkei.events.practice.Sign;
import care.renkei.events.practice.Signs;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.record.RecordFold;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes in what agencies and the region do for everybody, as far as it is for everybody to know. */
final class Ground {

    private record Placed(StoredEvent event, Sign sign) {}

    private record Back(UUID record, String source) {}

    private static final Rows<Placed> ROWS = new Rows<Placed>()
            .column("text", p -> p.sign().code())
            .time(p -> p.event().occurredAt())
            .column("uuid", p -> p.event().id())
            .column("text", p -> p.event().type())
            .column("text", p -> p.event().source().text())
            .column("text", p -> p.sign().thing())
            .column("bool", p -> p.event().envelope().imported() != null);
    private static final String INSERT =
            "insert into ground (code, occurred_at, event_id, type, source, thing, imported) select * from "
                    + ROWS.unnest();
    private static final Rows<Back> BACK =
            new Rows<Back>().column("uuid", Back::record).column("text", Back::source);
    private static final String DELETE = "delete from ground g using " + BACK.unnest()
            + " as n (record, source) where g.event_id = n.record and g.source = n.source";

    private Ground() {}

    static void take(List<Delivered> events, Connection connection) throws SQLException {
        var placed = new ArrayList<Placed>();
        var back = new ArrayList<Back>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.person() != null) {
                continue;
            }
            if (RecordFold.isAmendment(event)) {
                if (event.content() instanceof RecordRetracted retracted) {
                    back.add(new Back(retracted.record(), event.source().text()));
                }
            } else if (forEverybody(event)) {
                Signs.of(event).stream()
                        .filter(sign -> sign.ofPractice() || answersAFile(sign))
                        .forEach(sign -> placed.add(new Placed(event, sign)));
            }
        }
        ROWS.run(connection, INSERT, placed);
        BACK.run(connection, DELETE, back);
    }

    /** A request for help that stands in a file may be answered without a word of it, as the own agency's matter. */
    private static boolean answersAFile(Sign sign) {
        return sign.code().equals(Mark.SUPPORT_ANSWERED.name());
    }

    private static boolean forEverybody(StoredEvent event) {
        return event.envelope().audience() == Audience.TEAM
                && event.envelope().confidentiality().kind() == Confidentiality.Kind.NORMAL;
    }
}
