package care.renkei.query.alerting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.events.telling.Step;
import care.renkei.query.rows.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as it is put into the outbox, and read from it. */
record NoticeRow(Notice notice, Instant madeAt) {

    static final String COLUMNS = "practitioner, agency, matter, event, step, day, due_on, way";

    /** {@code notice}, {@link #COLUMNS}, {@code made_at}, and before when it is not sent. */
    static final Rows<NoticeRow> NEW = new Rows<NoticeRow>()
            .column("uuid", n -> n.notice().id())
            .column("text", n -> n.notice().practitioner().text())
            .column("text", n -> n.notice().agency().text())
            .column("text", n -> n.notice().matter().name())
            .column("uuid", n -> n.notice().event())
            .column("text", n -> n.notice().step().name())
            .column("date", n -> n.notice().day().toString())
            .column("date", n -> text(n.notice().dueOn()))
            .column("text", n -> n.notice().way().name())
            .time(NoticeRow::madeAt)
            .time(n -> n.notice().atOnce() ? n.madeAt() : nextHour(n.madeAt()));

    /** Reads {@link #COLUMNS}, which stand first. */
    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new DataSubjectId(row.getString(1)),
                new AgencyId(row.getString(2)),
                Matter.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                Step.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                Way.valueOf(row.getString(8)));
    }

    private static Instant nextHour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
