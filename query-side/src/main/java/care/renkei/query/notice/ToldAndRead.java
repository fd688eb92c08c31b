package care.renkei.query.notice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.telling.NoticeRead;
import care.renkei.events.telling.PractitionerTold;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Who was told and who has read, as a batch says. */
final class ToldAndRead {

    private record Told(StoredEvent event, DataSubjectId who, PractitionerTold said) {}

    private record Read(StoredEvent event, DataSubjectId who, NoticeRead said) {}

    private static final Rows<Told> TOLD = new Rows<Told>()
            .column("uuid", t -> t.said().notice())
            .column("text", t -> t.event().source().text())
            .column("text", t -> t.who().text())
            .column("text", t -> t.said().matter().name())
            .column("uuid", t -> t.said().event())
            .column("text", t -> t.said().step().name())
            .column("date", t -> t.said().day().toString())
            .column("text", t -> t.said().way().name())
            .time(t -> t.event().occurredAt());
    private static final String PUT_TOLD =
            "insert into told (notice, agency, practitioner, matter, event, step, day, way, told_at) select * from "
                    + TOLD.unnest() + " on conflict (notice) do nothing";

    private static final Rows<Read> READ = new Rows<Read>()
            .column("text", r -> r.event().source().text())
            .column("text", r -> r.who().text())
            .column("text", r -> r.said().matter().name())
            .column("uuid", r -> r.said().event())
            .time(r -> r.event().occurredAt());
    private static final String PUT_READ =
            "insert into read (agency, practitioner, matter, event, read_at) select * from " + READ.unnest()
                    + " on conflict (agency, practitioner, matter, event) do nothing";

    private final List<Told> told = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    void take(StoredEvent event) {
        for (StoredPart part : event.parts()) {
            DataSubjectId who = part.about().subjects().getFirst();
            switch (event.factsOf(part)) {
                case PractitionerTold said -> told.add(new Told(event, who, said));
                case NoticeRead said -> read.add(new Read(event, who, said));
                case Part _ -> {
                    // tells of something else
                }
            }
        }
    }

    void write(Connection connection) throws SQLException {
        TOLD.run(connection, PUT_TOLD, told);
        READ.run(connection, PUT_READ, read);
    }
}
