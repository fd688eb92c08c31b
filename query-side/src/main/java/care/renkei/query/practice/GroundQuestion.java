package care.renkei.query.practice;

import care.renkei.events.AgencyId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agencies and the region do for everybody, the newest few by row. */
record GroundQuestion() implements Question<Map<String, List<PracticeMap.Evidence>>> {

    private static final String SQL = """
            select g.code, n.event_id, n.type, n.source, n.occurred_at, n.imported
            from (select distinct code from practices.ground where thing = '') g
            cross join lateral (
              select * from practices.ground o where o.code = g.code
              order by o.occurred_at desc, o.event_id desc limit 3) n
            order by g.code, n.occurred_at desc, n.event_id desc""";

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) {}

    @Override
    public Map<String, List<PracticeMap.Evidence>> answer(ResultSet row) throws SQLException {
        var all = new LinkedHashMap<String, List<PracticeMap.Evidence>>();
        while (row.next()) {
            all.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                    .add(new PracticeMap.Evidence(
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            new AgencyId(row.getString(4)),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getBoolean(6)));
        }
        return all;
    }
}
