package care.renkei.query.agencies;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for stored words. */
sealed interface WordsQuestion extends Question<List<StoredWord>> {

    /** All agencies, by their id. */
    record OfAgencies() implements WordsQuestion {
        @Override
        public String sql() {
            return "select agency, 'agency-' || agency, null::date, null::date, " + StoredWord.COLUMNS
                    + " from agencies.agency order by agency";
        }

        @Override
        public void bind(Parameters parameters) {
            // asks for all
        }
    }

    /** Everybody who is or was enrolled at an agency; null for nobody. */
    record OfStaff(@Nullable AgencyId agency) implements WordsQuestion {
        @Override
        public String sql() {
            return "select agency, practitioner, valid_from, left_on, " + StoredWord.COLUMNS
                    + " from agencies.practitioner where agency = ? order by practitioner";
        }

        @Override
        public void bind(Parameters parameters) throws SQLException {
            parameters.text(agency == null ? null : agency.text());
        }
    }

    /** One practitioner, as last enrolled. */
    record OfPractitioner(DataSubjectId practitioner) implements WordsQuestion {
        @Override
        public String sql() {
            return "select agency, practitioner, valid_from, left_on, " + StoredWord.COLUMNS
                    + " from agencies.practitioner where practitioner = ?"
                    + " order by epoch desc, txid desc, global_index desc limit 1";
        }

        @Override
        public void bind(Parameters parameters) throws SQLException {
            parameters.text(practitioner.text());
        }
    }

    @Override
    default List<StoredWord> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<StoredWord>();
        while (row.next()) {
            all.add(StoredWord.of(row));
        }
        return all;
    }
}
