package care.renkei.query.accesslog;

import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of which something was shown on one basis. A record of several parts may stand under several. */
public record SeenOnBasis(Basis.Kind basis, @Nullable ThingId thing, Grade grade, List<UUID> records) {

    public SeenOnBasis {
        records = List.copyOf(records);
    }

    boolean own() {
        return basis == Basis.Kind.OWN_AGENCY;
    }

    boolean underOverride() {
        return basis == Basis.Kind.OVERRIDE;
    }

    /** As it is written down: how many of the records stand under each basis, and all records in that order. */
    private record Counted(Basis.Kind basis, @Nullable ThingId thing, Grade grade, int records) {}

    static List<SeenOnBasis> of(ResultSet row) throws SQLException {
        List<UUID> records = Arrays.asList((UUID[]) row.getArray("records").getArray());
        var seen = new ArrayList<SeenOnBasis>();
        int next = 0;
        for (Counted counted : EventJson.MAPPER.readValue(row.getString("bases"), Counted[].class)) {
            seen.add(new SeenOnBasis(
                    counted.basis(),
                    counted.thing(),
                    counted.grade(),
                    records.subList(next, next + counted.records())));
            next += counted.records();
        }
        return seen;
    }
}
