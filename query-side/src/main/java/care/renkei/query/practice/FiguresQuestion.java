package care.renkei.query.practice;

import care.renkei.events.AgencyId;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.query.figures.SmallCount;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks for figures: everybody's own office, and the region for a core centre and a council. */
record FiguresQuestion(AgencyId agency) implements Question<FiguresQuestion.Told> {

    /**
     * What the views said.
     *
     * @param heardAt until when everything has been heard
     * @param now by the clock of the database
     */
    record Told(Instant heardAt, Instant now, List<PracticeStatistics.OfScope> scopes) {}

    private record Counts(Map<String, Integer> persons, Map<String, Integer> around) {

        Counts() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    private static final String SQL = """
            select p.heard_at, clock_timestamp(), f.scope, f.code, f.persons, f.around
            from (select min(horizon_time) as heard_at from practices.progress) p
            left join (
              select 'OFFICE' as scope, code, persons, 0 as around from practices.figures_of(?)
              union all
              select 'OFFICE', code, 0, count(*) from practices.ground where source = ? group by code
              union all
              select 'REGION', r.* from (
                select code, persons, 0 from practices.figures_of(null)
                union all
                select code, 0, count(*) from practices.ground group by code) r
              where exists (select from sharing.agency a where a.agency = ?
                and a.kind in ('CORE_CONSULTATION_CENTRE', 'COUNCIL'))) f on true""";

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        String id = agency.text();
        parameters.text(id).text(id).text(id);
    }

    @Override
    public Told answer(ResultSet row) throws SQLException {
        Instant heardAt = Instant.EPOCH;
        Instant now = Instant.EPOCH;
        var office = new Counts();
        var region = new Counts();
        boolean wide = false;
        while (row.next()) {
            heardAt = row.getObject(1, OffsetDateTime.class).toInstant();
            now = row.getObject(2, OffsetDateTime.class).toInstant();
            boolean ofRegion = "REGION".equals(row.getString(3));
            wide |= ofRegion;
            Counts counts = ofRegion ? region : office;
            String code = row.getString(4);
            if (code != null) {
                counts.persons().merge(code, row.getInt(5), Integer::sum);
                counts.around().merge(code, row.getInt(6), Integer::sum);
            }
        }
        var scopes = new ArrayList<PracticeStatistics.OfScope>();
        scopes.add(laid(PracticeStatistics.Scope.OFFICE, office));
        if (wide) {
            scopes.add(laid(PracticeStatistics.Scope.REGION, region));
        }
        return new Told(heardAt, now, scopes);
    }

    private PracticeStatistics.OfScope laid(PracticeStatistics.Scope scope, Counts counts) {
        return new PracticeStatistics.OfScope(
                scope,
                scope == PracticeStatistics.Scope.OFFICE ? agency : null,
                new SmallCount(counts.persons().getOrDefault("", 0)),
                PracticeCatalogue.standard().practices().stream()
                        .filter(Practice::measured)
                        .map(Practice::id)
                        .map(id -> new PracticeStatistics.OfPractice(
                                id,
                                new SmallCount(counts.persons().getOrDefault(id, 0)),
                                counts.around().getOrDefault(id, 0)))
                        .toList());
    }
}
