package care.renkei.query.record;

import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The structures that the records of one batch have, each once; a view keeps them in its table {@code kind}. */
public final class KindsOfBatch {

    private record Kind(long id, String structure) {}

    private static final Rows<Kind> KIND =
            new Rows<Kind>().column("int8", Kind::id).column("text", Kind::structure);

    private static final String INSERT = "insert into kind (id, structure) select n.id, n.structure from "
            + KIND.unnest() + " as n (id, structure) where not exists (select from kind k where k.id = n.id)"
            + " on conflict do nothing";

    private final Map<RecordKind, Kind> kinds = new HashMap<>();

    /** By which rows name the structure. */
    public long id(RecordKind kind) {
        return kinds.computeIfAbsent(kind, k -> {
                    String structure = k.text();
                    return new Kind(RecordKind.idOf(structure), structure);
                })
                .id();
    }

    /** In the order of the key, so that workers of different partitions never wait for each other in a ring. */
    public void put(Connection connection) throws SQLException {
        KIND.run(
                connection,
                INSERT,
                kinds.values().stream()
                        .sorted(Comparator.comparingLong(Kind::id))
                        .toList());
    }
}
