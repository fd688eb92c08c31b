package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.projecting.Partitions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Asks how far a view is in the partition of a person. */
public final class WatermarkQuestion implements Question<Watermark> {

    private final String sql;
    private final DataSubjectId subject;

    /** @param view a name from this program, never from a request */
    public WatermarkQuestion(String view, DataSubjectId subject) {
        sql = "select epoch, txid, global_index, horizon_epoch, horizon_txid, horizon_index, horizon_time,"
                + " clock_timestamp(), exists (select from " + view + ".parked k where k.partition_key = ?) from "
                + view + ".progress where partition = ?";
        this.subject = subject;
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(subject.text()).number(Partitions.of(subject));
    }

    @Override
    public Watermark answer(ResultSet rows) throws SQLException {
        rows.next();
        Position last = new Position(rows.getLong(1), rows.getLong(2), rows.getLong(3));
        Position horizon = new Position(rows.getLong(4), rows.getLong(5), rows.getLong(6));
        return new Watermark(
                last.compareTo(horizon) > 0 ? last : horizon,
                rows.getObject(7, OffsetDateTime.class).toInstant(),
                rows.getObject(8, OffsetDateTime.class).toInstant(),
                rows.getBoolean(9));
    }
}
