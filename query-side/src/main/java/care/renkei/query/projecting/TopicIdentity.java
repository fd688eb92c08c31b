package care.renkei.query.projecting;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which topic of events is the present one. A topic that was made anew under the same name counts its offsets from
 * zero again; whoever went on at an old offset would miss what stands before it.
 */
final class TopicIdentity implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicIdentity.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final EventsTopic topic;
    private volatile String current = "";
    private volatile boolean stopping;

    TopicIdentity(EventsTopic topic) {
        this.topic = topic;
    }

    /** Whether the broker has answered yet. */
    boolean known() {
        return !current.isEmpty();
    }

    /** @throws KafkaException while it has never been heard of */
    String current() {
        String known = current;
        if (known.isEmpty()) {
            throw new KafkaException("the topic of events has not been described yet");
        }
        return known;
    }

    /** Asks at once, e.g. because an offset is gone. */
    synchronized void lookAgain() {
        try {
            current = topic.id();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            try (Admin admin = topic.admin()) {
                while (!stopping) {
                    String now = EventsTopic.id(admin);
                    if (!now.equals(current)) {
                        LOG.info("the topic of events is {} now", now);
                        current = now;
                    }
                    Thread.sleep(EVERY);
                }
            } catch (KafkaException e) {
                LOG.debug("the topic of events cannot be described", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
