package care.renkei.query.alerting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.sealing.PartCipher;
import care.renkei.events.stored.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps wishes, each sealed under its practitioner's key: when that is destroyed, so is where to find somebody. */
public final class WishesOfPractitioners {

    @SuppressWarnings("ArrayRecordComponent") // carried to the cipher, never compared
    private record Kept(UUID id, byte[] sealed) {}

    private final AlertingDatabase database;
    private final KeyRing keys;

    public WishesOfPractitioners(AlertingDatabase database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Of one practitioner; {@link Wishes#NONE} where nothing was said. */
    public Wishes of(DataSubjectId practitioner) {
        try (Connection connection = database.connect()) {
            Kept kept = kept(connection, practitioner);
            return kept == null ? Wishes.NONE : open(practitioner, kept, keys.keysOf(List.of(practitioner)));
        } catch (SQLException e) {
            throw new AlertingUnavailable(e);
        }
    }

    /** Of everybody who said something; whose key is gone has said nothing. */
    Map<DataSubjectId, Wishes> all() throws SQLException {
        var kept = new LinkedHashMap<DataSubjectId, Kept>();
        try (Connection connection = database.connect();
                PreparedStatement select =
                        connection.prepareStatement("select practitioner, id, sealed from alerting.wishes");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                kept.put(new DataSubjectId(row.getString(1)), new Kept(row.getObject(2, UUID.class), row.getBytes(3)));
            }
        }
        DataKeys opening = keys.keysOf(kept.keySet());
        var wishes = new HashMap<DataSubjectId, Wishes>();
        kept.forEach((who, one) -> wishes.put(who, open(who, one, opening)));
        return wishes;
    }

    /**
     * Changes them; two changes at once follow one another.
     *
     * @return what is so now
     * @throws KeyUnavailable if the practitioner has no key (any more)
     */
    public Wishes change(DataSubjectId practitioner, UnaryOperator<Wishes> change) {
        DataKeys sealing = keys.keysOf(List.of(practitioner));
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                lock(connection, practitioner);
                Kept kept = kept(connection, practitioner);
                Wishes next = change.apply(kept == null ? Wishes.NONE : open(practitioner, kept, sealing));
                UUID id = UUID.randomUUID();
                put(connection, practitioner, id, seal(practitioner, id, next, sealing));
                connection.commit();
                return next;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new AlertingUnavailable(e);
        }
    }

    private static byte[] seal(DataSubjectId practitioner, UUID id, Wishes wishes, DataKeys sealing) {
        return PartCipher.seal(id, SubjectKey.of(practitioner), EventJson.write(wishes), sealing);
    }

    private static Wishes open(DataSubjectId practitioner, Kept kept, DataKeys opening) {
        try {
            byte[] plain = PartCipher.open(kept.id(), SubjectKey.of(practitioner), kept.sealed(), opening);
            return EventJson.read(plain, Wishes.class);
        } catch (KeyUnavailable e) {
            return Wishes.NONE;
        }
    }

    private static void lock(Connection connection, DataSubjectId practitioner) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('wishes ' || ?, 0))")) {
            lock.setString(1, practitioner.text());
            lock.execute();
        }
    }

    private static @Nullable Kept kept(Connection connection, DataSubjectId practitioner) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, sealed from alerting.wishes where practitioner = ?")) {
            select.setString(1, practitioner.text());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Kept(row.getObject(1, UUID.class), row.getBytes(2)) : null;
            }
        }
    }

    private static void put(Connection connection, DataSubjectId practitioner, UUID id, byte[] sealed)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                "insert into alerting.wishes (practitioner, id, sealed, changed_at) values (?, ?, ?, clock_timestamp())"
                        + " on conflict (practitioner) do update set id = excluded.id, sealed = excluded.sealed,"
                        + " changed_at = excluded.changed_at")) {
            put.setString(1, practitioner.text());
            put.setObject(2, id);
            put.setBytes(3, sealed);
            put.executeUpdate();
        }
    }
}
