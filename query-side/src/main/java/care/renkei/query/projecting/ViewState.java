package care.renkei.query.projecting;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What the outside may know about a view's worker; nothing in it is about anybody. */
public final class ViewState {

    private final String view;
    private final LongAdder taken = new LongAdder();
    private volatile boolean following;
    private volatile String trouble = "";
    private volatile long lastTurn = System.nanoTime();

    ViewState(String view) {
        this.view = view;
    }

    void turned(int messages) {
        following = true;
        trouble = "";
        lastTurn = System.nanoTime();
        taken.add(messages);
    }

    void failed(String what) {
        following = false;
        trouble = what;
    }

    public String view() {
        return view;
    }

    /** Whether the last turn went well. */
    public boolean following() {
        return following;
    }

    /** What went wrong, by the name of the exception; empty while all is well. */
    public String trouble() {
        return trouble;
    }

    /** Messages taken in since the start, heartbeats among them. */
    public long taken() {
        return taken.sum();
    }

    /** Since the worker last heard anything. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastTurn);
    }
}
