package care.renkei.query.record;

import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Kinds by id, kept in memory: an id is the digest of what it stands for, so it never means anything else. */
public final class Kinds {

    private static final int MOST = 100_000;

    private record Ask(String view, Collection<Long> ids) implements Question<Map<Long, RecordKind>> {
        @Override
        public String sql() {
            return "select id, structure from " + view + ".kind where id = any (?)";
        }

        @Override
        public void bind(Parameters parameters) throws SQLException {
            parameters.array("int8", ids);
        }

        @Override
        public Map<Long, RecordKind> answer(ResultSet row) throws SQLException {
            var found = new HashMap<Long, RecordKind>();
            while (row.next()) {
                found.put(row.getLong(1), RecordKind.parse(row.getString(2)));
            }
            return found;
        }
    }

    private final String view;
    private final Snapshot views;
    private final Map<Long, RecordKind> known = new ConcurrentHashMap<>();

    /** @param view whose kinds; a name from this program */
    public Kinds(String view, Snapshot views) {
        this.view = view;
        this.views = views;
    }

    /** All of these ids; asks only for those that are not known. */
    public Map<Long, RecordKind> of(Collection<Long> ids) throws SQLException {
        var found = new HashMap<Long, RecordKind>();
        Set<Long> missing = new HashSet<>();
        for (Long id : ids) {
            RecordKind kind = known.get(id);
            if (kind == null) {
                missing.add(id);
            } else {
                found.put(id, kind);
            }
        }
        if (!missing.isEmpty()) {
            var ask = new Ask(view, missing);
            found.putAll(views.ask(ask).of(ask));
            if (known.size() + missing.size() > MOST) {
                known.clear();
            }
            missing.forEach(id -> known.put(id, Objects.requireNonNull(found.get(id), "a kind that rows speak of")));
        }
        return found;
    }
}
