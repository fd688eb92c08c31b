package care.renkei.query.region;

import care.renkei.query.reading.Freshness;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Asks how fresh the view is; the area stands in all partitions. */
record FreshQuestion() implements Question<FreshQuestion.Heard> {

    /** @param at until when everything has been heard */
    record Heard(Instant at, Instant now) {
        boolean fresh() {
            return Freshness.fresh(at, now);
        }
    }

    @Override
    public String sql() {
        return "select min(horizon_time), clock_timestamp() from region.progress";
    }

    @Override
    public void bind(Parameters parameters) {
        // asks of the whole view
    }

    @Override
    public Heard answer(ResultSet row) throws SQLException {
        row.next();
        return new Heard(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
