package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.query.figures.Veiled;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.region.FiguresQuestion.Figure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what files add up to in a year; the answer is empty for whoever does not answer for the area.
 *
 * @param asker null where nobody wants to know
 */
record FiguresQuestion(@Nullable AgencyId asker, int year) implements Question<List<Figure>> {

    /**
     * A number before it is told.
     *
     * @param topic of {@link Topic}, or one of what is counted over files
     * @param source of a number between agencies
     * @param median of days or cases, where the topic measures some
     */
    record Figure(
            String topic,
            @Nullable String source,
            String about,
            @Nullable Integer value,
            Veiled count,
            @Nullable LocalDate last,
            @Nullable Double median) {

        boolean is(Topic other) {
            return topic.equals(other.name());
        }
    }

    @Override
    public String sql() {
        return "select f.topic, f.source, f.about, f.value, f.things, f.persons, f.last_day, f.median"
                + " from (select 1 from region.office a where a.agency = ? and a.kind in"
                + " ('CORE_CONSULTATION_CENTRE', 'COUNCIL', 'MUNICIPAL_WELFARE')) allowed"
                + " cross join lateral region.figures_of(?) f"
                + " order by f.topic, f.source, f.about, f.value";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(asker == null ? null : asker.text()).number(year);
    }

    @Override
    public List<Figure> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Figure>();
        while (row.next()) {
            Double median = row.getObject(8, Double.class);
            all.add(new Figure(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, Integer.class),
                    new Veiled(row.getLong(5), row.getLong(6)),
                    row.getObject(7, LocalDate.class),
                    median));
        }
        return all;
    }
}
