package care.renkei.command.relay;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the outside may know about the relay: whether this node is it, and how far the horizon lags. */
public final class RelayState {

    private static final Logger LOG = LoggerFactory.getLogger(RelayState.class);

    private final Duration alarmAfter;
    private volatile boolean relaying;
    private volatile Duration lag = Duration.ZERO;
    private volatile String trouble = "";

    RelayState(Duration alarmAfter) {
        this.alarmAfter = alarmAfter;
    }

    void began() {
        relaying = true;
        trouble = "";
        LOG.info("this node is the relay now");
    }

    void ended(String why) {
        relaying = false;
        if (!why.equals(trouble)) {
            LOG.warn("the relay's term ended: {}", why);
        }
        trouble = why;
    }

    void looked(Duration newLag) {
        boolean wasHeld = held();
        lag = newLag;
        if (held() && !wasHeld) {
            LOG.error("a writing transaction holds the horizon back by {} ms", newLag.toMillis());
        }
    }

    public boolean relaying() {
        return relaying;
    }

    /** How old the newest moment is up to which everything has been relayed. */
    public Duration lag() {
        return lag;
    }

    /** Whether a long transaction keeps committed events from being relayed: an alarm. */
    public boolean held() {
        return lag.compareTo(alarmAfter) > 0;
    }

    /** Why the last term ended, in a sentence without data; empty while all is well. */
    public String trouble() {
        return trouble;
    }
}
