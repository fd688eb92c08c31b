package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads what comes next from a source in a thread of its own, while what came before is taken in; never more than that. */
final class Ahead implements AutoCloseable {

    private final Source source;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name(Thread.currentThread().getName() + " reads")
            .factory());
    private Future<List<Unread>> coming;

    Ahead(Source source) {
        this.source = source;
        coming = thread.submit(source::next);
    }

    /** As {@link Source#next()}. */
    List<Unread> next() throws SQLException {
        List<Unread> here = Awaited.of(coming);
        if (!here.isEmpty()) {
            coming = thread.submit(source::next);
        }
        return here;
    }

    /** Waits until nothing is read any more: the source is another's again. */
    @Override
    public void close() {
        thread.close();
    }
}
