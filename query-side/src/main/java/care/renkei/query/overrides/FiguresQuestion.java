package care.renkei.query.overrides;

import care.renkei.events.AgencyId;
import care.renkei.query.figures.SmallCount;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for figures: a core centre's of all agencies, everybody else's own and those of agencies whose overrides they
 * review.
 */
record FiguresQuestion(AgencyId agency, ZoneId zone) implements Question<OverrideStatistics> {

    /** Twelve quarters of a region of a hundred agencies, and more. */
    private static final int MOST = 2_000;

    private record Told(Instant heardAt, Instant now) {}

    @Override
    public String sql() {
        return """
                select p.heard_at, clock_timestamp(), f.*
                from (select min(horizon_time) as heard_at from overrides.progress) p
                left join (
                  select agency, quarter, count(*),
                    (select count(*) from overrides.served s
                      where s.agency = c.agency and s.joined_on < c.quarter + interval '3 months'
                        and (s.left_on is null or s.left_on >= c.quarter)) as served,
                    count(*) filter (where over_at <= clock_timestamp()) as over,
                    percentile_cont(0.5) within group (order by extract(epoch from over_at - invoked_at))
                      filter (where over_at <= clock_timestamp()) as median,
                    count(*) filter (where extended),
                    count(*) filter (where reviewed_at is not null or review_due < clock_timestamp()),
                    count(*) filter (where reviewed_at <= review_due),
                    count(*) filter (where verdict = 'JUSTIFIED'),
                    count(*) filter (where verdict = 'UNJUSTIFIED'),
                    count(*) filter (where verdict = 'INCONCLUSIVE'),
                    coalesce(sum(looks_beyond), 0),
                    count(*) filter (where informed_at is not null
                      or inform_due < (clock_timestamp() at time zone ?)::date),
                    count(*) filter (where informed_at is not null and not told_late)
                  from (
                    select *, least(coalesce(ended_at, until), until) as over_at,
                      invoked_at + interval '7 days' as review_due
                    from (
                      select agency, reviewer, reviewed_by, quarter, invoked_at, until, ended_at, extended,
                        reviewed_at, verdict, looks_beyond, inform_due, informed_at, told_late
                      from overrides.counted) one) c
                  where agency = ?
                    or exists (select from sharing.agency a where a.agency = ? and a.kind = 'CORE_CONSULTATION_CENTRE')
                    or agency in (select r.agency from overrides.counted r where r.reviewer = ? or r.reviewed_by = ?)
                  group by agency, quarter) f on true
                order by f.quarter desc, f.agency limit\s""" + MOST;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        String id = agency.text();
        parameters.text(zone.getId()).text(id).text(id).text(id).text(id);
    }

    @Override
    public OverrideStatistics answer(ResultSet row) throws SQLException {
        var quarters = new ArrayList<QuarterOfAgency>();
        Told told = new Told(Instant.EPOCH, Instant.EPOCH);
        while (row.next()) {
            told = new Told(instant(row, 1), instant(row, 2));
            if (row.getString(3) != null) {
                quarters.add(quarter(row));
            }
        }
        return new OverrideStatistics(
                care.renkei.query.reading.Freshness.fresh(told.heardAt(), told.now()),
                told.heardAt(),
                List.copyOf(quarters));
    }

    private static QuarterOfAgency quarter(ResultSet row) throws SQLException {
        int overrides = row.getInt(5);
        return new QuarterOfAgency(
                new AgencyId(row.getString(3)),
                row.getObject(4, LocalDate.class),
                new SmallCount(overrides),
                perHundred(overrides, row.getInt(6)),
                row.getInt(7) < SmallCount.LEAST ? null : Math.round(row.getDouble(8) / 60),
                count(row, 9),
                count(row, 10),
                count(row, 11),
                count(row, 12),
                count(row, 13),
                count(row, 14),
                count(row, 15),
                count(row, 16),
                count(row, 17));
    }

    /** To one decimal. */
    private static @Nullable Double perHundred(int overrides, int served) {
        boolean small = overrides < SmallCount.LEAST || served < SmallCount.LEAST;
        return small ? null : Math.round(1000.0 * overrides / served) / 10.0;
    }

    private static SmallCount count(ResultSet row, int column) throws SQLException {
        return new SmallCount(row.getInt(column));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
