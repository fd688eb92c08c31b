package care.renkei.query.region;

import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks for what was said in the open, the oldest first. */
sealed interface WordsQuestion extends Question<List<OpenWord>> {

    /** More than a region of a hundred agencies says in a year. */
    int MOST = 20_000;

    /** Of these types, however old; there are few of them. */
    record Lasting(Set<String> types) implements WordsQuestion {
        @Override
        public String sql() {
            return "select " + OpenWord.COLUMNS
                    + " from region.word where type = any(?) order by occurred_at, event_id limit " + MOST;
        }

        @Override
        public void bind(Parameters parameters) throws SQLException {
            parameters.array("text", types);
        }
    }

    /** Of these types, from one moment until before another. */
    record Between(Set<String> types, Instant from, Instant until) implements WordsQuestion {
        @Override
        public String sql() {
            return "select " + OpenWord.COLUMNS + " from region.word where type = any(?) and occurred_at >= ?"
                    + " and occurred_at < ? order by occurred_at, event_id limit " + MOST;
        }

        @Override
        public void bind(Parameters parameters) throws SQLException {
            parameters.array("text", types).time(from).time(until);
        }
    }

    /** The places of every office, as last told. */
    record OfPlaces() implements WordsQuestion {
        @Override
        public String sql() {
            return "select event_id, type, about, source, occurred_at, recorded_at, envelope, facts, sealed, null::text"
                    + " from region.status order by service, source";
        }

        @Override
        public void bind(Parameters parameters) {
            // asks for all
        }
    }

    @Override
    default List<OpenWord> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<OpenWord>();
        while (row.next()) {
            all.add(OpenWord.of(row));
        }
        return all;
    }
}
