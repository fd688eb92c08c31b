package care.renkei.command.erasure;

import care.renkei.command.keys.SubjectKeys;
import care.renkei.events.DataSubjectId;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Destroys the keys of those whose erasure is stored. Doing it twice is doing it once. */
public final class WhenErasedThenDestroyKey {

    private final JdbcClient store;
    private final SubjectKeys keys;

    public WhenErasedThenDestroyKey(DataSource store, SubjectKeys keys) {
        this.store = JdbcClient.create(store);
        this.keys = keys;
    }

    /** What waits is done before this returns; asked after every erasure, and now and then for what a crash left. */
    @Scheduled(fixedDelay = 10_000)
    public void now() {
        for (String subject : store.sql("select subject from store.erasure where destroyed_at is null")
                .query(String.class)
                .list()) {
            keys.destroy(new DataSubjectId(subject));
            store.sql("update store.erasure set destroyed_at = clock_timestamp() where subject = ?")
                    .param(subject)
                    .update();
        }
    }
}
