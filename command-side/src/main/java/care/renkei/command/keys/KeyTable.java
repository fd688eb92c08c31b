package care.renkei.command.keys;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.WrappedKey;
import care.renkei.events.sealing.WrappedKeySource;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of wrapped keys. */
public final class KeyTable implements WrappedKeySource {

    private final JdbcClient jdbc;
    private final String keyClass;

    /** Keys of everything ordinary. */
    public KeyTable(DataSource keys) {
        this(keys, "ordinary");
    }

    private KeyTable(DataSource keys, String keyClass) {
        jdbc = JdbcClient.create(keys);
        this.keyClass = keyClass;
    }

    /** Keys of sealed matters; the pages of the query side cannot ask for them. */
    public static KeyTable ofSealedMatters(DataSource keys) {
        return new KeyTable(keys, "sealed");
    }

    @Override
    public List<WrappedKey> wrappedKeys(Collection<DataSubjectId> subjects) {
        return jdbc.sql("select subject, version, wrapped from keys.wrapped_keys(?, ?)")
                .param(subjects.stream().map(DataSubjectId::text).toArray(String[]::new))
                .param(keyClass)
                .query((row, number) ->
                        new WrappedKey(new DataSubjectId(row.getString(1)), row.getInt(2), row.getBytes(3)))
                .list();
    }

    void insertFirst(DataSubjectId subject, byte[] wrapped) {
        jdbc.sql("insert into keys.subject_key (subject, version, class, wrapped) values (?, 1, ?, ?)"
                        + " on conflict do nothing")
                .param(subject.text())
                .param(keyClass)
                .param(wrapped)
                .update();
    }

    void destroy(DataSubjectId subject) {
        jdbc.sql("update keys.subject_key set wrapped = null, destroyed_at = clock_timestamp()"
                        + " where subject = ? and destroyed_at is null")
                .param(subject.text())
                .update();
    }
}
