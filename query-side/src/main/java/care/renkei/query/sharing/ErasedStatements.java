package care.renkei.query.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.projecting.Delivered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a batch says of erasures: statements lose what they said of somebody who is erased. */
final class ErasedStatements {

    private final Map<DataSubjectId, Set<DataSubjectId>> erased = new LinkedHashMap<>();

    void take(Delivered delivered) {
        if (delivered.event().description().content() == DataSubjectErased.class
                && delivered.event().content() instanceof DataSubjectErased event) {
            erased.computeIfAbsent(delivered.event().subject(), file -> new TreeSet<>())
                    .add(event.erased());
        }
    }

    void write(Connection connection) throws SQLException {
        for (Map.Entry<DataSubjectId, Set<DataSubjectId>> file : erased.entrySet()) {
            forget(connection, file.getKey(), file.getValue());
        }
    }

    /** That there was an erasure stays: from it follows what is closed. */
    private static void forget(Connection connection, DataSubjectId person, Set<DataSubjectId> subjects)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select event_id, wire from statement where person = ?")) {
            select.setString(1, person.text());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    WireEvent wire = EventJson.read(row.getBytes(2), WireEvent.class);
                    StoredEvent event = wire.event();
                    List<StoredPart> left = event.parts().stream()
                            .filter(part -> part.about().subjects().stream().noneMatch(subjects::contains))
                            .toList();
                    if (left.size() < event.parts().size()
                            && event.description().content() != DataSubjectErased.class) {
                        put(connection, person, event.id(), left.isEmpty() ? null : Unsealed.of(wire, left));
                    }
                }
            }
        }
    }

    private static void put(Connection connection, DataSubjectId person, UUID event, @Nullable WireEvent left)
            throws SQLException {
        String sql = left == null
                ? "delete from statement where person = ? and event_id = ?"
                : "update statement set wire = ? where person = ? and event_id = ?";
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            int next = 1;
            if (left != null) {
                change.setBytes(next++, EventJson.write(left));
            }
            change.setString(next++, person.text());
            change.setObject(next, event);
            change.executeUpdate();
        }
    }
}
