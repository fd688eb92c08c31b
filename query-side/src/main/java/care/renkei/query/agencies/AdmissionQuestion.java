package care.renkei.query.agencies;

import care.renkei.query.reading.Freshness;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Asks whether the caller is enrolled, and how fresh the view is; agencies stand in all partitions. */
record AdmissionQuestion(Caller caller, ZoneId zone) implements Question<AdmissionQuestion.Admission> {

    /**
     * @param caller as enrolled
     * @param freshAt up to when everything has been heard
     */
    record Admission(Caller caller, Instant now, Instant freshAt) {
        boolean fresh() {
            return Freshness.fresh(freshAt, now);
        }
    }

    @Override
    public String sql() {
        return "select min(horizon_time), clock_timestamp(), (select valid_from from agencies.practitioner"
                + " where agency = ? and practitioner = ? and left_on is null) from agencies.progress";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        if (caller instanceof Caller.OfAgency ofAgency && ofAgency.practitioner() != null) {
            parameters
                    .text(ofAgency.agency().text())
                    .text(ofAgency.practitioner().text());
        } else {
            parameters.text(null).text(null);
        }
    }

    @Override
    public Admission answer(ResultSet row) throws SQLException {
        row.next();
        Instant now = row.getObject(2, OffsetDateTime.class).toInstant();
        LocalDate from = row.getObject(3, LocalDate.class);
        boolean enrolled = !(caller instanceof Caller.OfAgency ofAgency)
                || ofAgency.practitioner() == null
                || (from != null && !now.atZone(zone).toLocalDate().isBefore(from));
        return new Admission(
                enrolled ? caller : new Caller.Nobody(),
                now,
                row.getObject(1, OffsetDateTime.class).toInstant());
    }
}
