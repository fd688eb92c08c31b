package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes messages in in a thread of its own, one batch after the other, while the next is polled and read. The intake is
 * touched by nobody else meanwhile: whoever asks for it waits for what is being written.
 */
final class Writing implements AutoCloseable {

    private final Intake intake;
    private final Batches batches;
    private final ViewState state;
    private final ExecutorService thread;
    private Future<?> last = CompletableFuture.completedFuture(null);

    Writing(Intake intake, Batches batches, ViewState state) {
        this.intake = intake;
        this.batches = batches;
        this.state = state;
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("view " + state.view() + " writes")
                .factory());
    }

    /**
     * Begins with these once the ones before are taken in.
     *
     * @throws SQLException over which the ones before failed; these are not taken in then
     */
    void take(List<Message> messages) throws SQLException {
        settled();
        last = thread.submit(() -> {
            batches.take(intake, messages);
            state.turned(messages.size());
            return null;
        });
    }

    /**
     * The intake, at rest.
     *
     * @throws SQLException over which the last messages failed
     */
    Intake settled() throws SQLException {
        Awaited.of(last);
        return intake;
    }

    /**
     * Waits for nothing.
     *
     * @throws SQLException if the last messages have failed by now
     */
    void heard() throws SQLException {
        if (last.isDone()) {
            settled();
        }
    }

    /** Waits for the last messages, whatever becomes of them; whoever comes next hears of it. */
    void rest() {
        try {
            settled();
        } catch (SQLException | RuntimeException e) {
            // Thrown again to whoever comes next.
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
