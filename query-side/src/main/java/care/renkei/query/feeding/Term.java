package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One stretch of time during which this node sends the feeds. It ends with the first thing that goes wrong; the next
 * term, here or on another node, reads back what this one sent.
 */
final class Term {

    /** Messages in one transaction; a turn of one file that alone is more goes alone. */
    static final int MOST = 1_000;

    /** Deciding for others waits no longer than this, so that a decision is sent while it is fresh. */
    private static final Duration DECIDING = Duration.ofMillis(100);

    /** An older decision is taken anew: who was paused must not send what was withdrawn meanwhile. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Term.class);

    private final Ledger ledger;
    private final FeedTopics topics;
    private final FileTurns turns;
    private final FileReads reads;
    private final Consumer<Step> reached;
    private final Patience patience = new Patience();
    private final TopicsServed served;

    Term(Ledger ledger, FeedTopics topics, FileTurns turns, FileReads reads, Consumer<Step> reached)
            throws SQLException, InterruptedException {
        this.ledger = ledger;
        this.topics = topics;
        this.turns = turns;
        this.reads = reads;
        this.reached = reached;
        served = new TopicsServed(ledger, topics);
    }

    /** Gives some files their turn; returns whether there were any. */
    boolean turn() throws SQLException, InterruptedException {
        served.lookNowAndThen();
        Map<DataSubjectId, Boolean> waiting = ledger.agenda().waiting(patience.waiting());
        long began = System.nanoTime();
        List<Turn> taken = decide(waiting, began);
        if (taken.isEmpty()) {
            return false;
        }
        reached.accept(Step.DECIDED);
        List<Message> messages = send(taken);
        ledger.settle(taken, messages);
        reached.accept(Step.SETTLED);
        served.sent(messages);
        return true;
    }

    private List<Turn> decide(Map<DataSubjectId, Boolean> waiting, long began) throws SQLException {
        var taken = new ArrayList<Turn>();
        int events = 0;
        for (Map.Entry<DataSubjectId, Boolean> file : waiting.entrySet()) {
            if (events > 0 && (events > MOST / 2 || System.nanoTime() - began > DECIDING.toNanos())) {
                break;
            }
            try {
                Turn turn = turns.of(ledger.agenda().news(file.getKey(), file.getValue()), served.agencies());
                events += turn.events();
                taken.add(turn);
            } catch (ViewBehind | ViewsUnavailable e) {
                patience.later(file.getKey().text());
            } catch (RuntimeException e) {
                // One file that cannot be told must not silence all others; what it holds is not for the log.
                LOG.error(
                        "a file's turn failed and is tried again: {}",
                        e.getClass().getName());
                patience.muchLater(file.getKey().text());
            }
        }
        return taken;
    }

    private List<Message> send(List<Turn> taken) throws InterruptedException {
        List<Delivery> deliveries =
                taken.stream().flatMap(turn -> turn.deliveries().stream()).toList();
        if (deliveries.isEmpty()) {
            return List.of();
        }
        List<Message> messages = messages(deliveries, writeDown(deliveries));
        reached.accept(Step.WRITTEN_DOWN);
        topics.send(messages);
        reached.accept(Step.HANDED_OVER);
        if (deliveries.stream().anyMatch(delivery -> delivery.isOlderThan(FRESH))) {
            throw new TermOver("sending took too long; it is decided anew");
        }
        topics.commit();
        reached.accept(Step.SENT);
        return messages;
    }

    /** All together, so that one commit serves many; durable when it returns. */
    private List<UUID> writeDown(List<Delivery> deliveries) throws InterruptedException {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<UUID>> entries = deliveries.stream()
                    .map(delivery -> together.submit(
                            () -> reads.record(delivery.request(), delivery.position(), "", false, delivery.look())))
                    .toList();
            var written = new ArrayList<UUID>();
            for (Future<UUID> entry : entries) {
                written.add(entry.get());
            }
            return written;
        } catch (ExecutionException e) {
            throw new TermOver("the access log does not take entries", e);
        }
    }

    private List<Message> messages(List<Delivery> deliveries, List<UUID> entries) {
        Map<AgencyId, Long> last = served.numbers();
        var messages = new ArrayList<Message>();
        for (int i = 0; i < deliveries.size(); i++) {
            AgencyId agency = deliveries.get(i).agency();
            for (Outgoing event : deliveries.get(i).events()) {
                long sequence = last.merge(agency, 1L, Long::sum);
                messages.add(new Message(
                        agency,
                        event.person(),
                        sequence,
                        event.event().id(),
                        event.event().position(),
                        event.parts().stream().map(Outgoing.Part::place).toList(),
                        FeedEvent.json(event, sequence, entries.get(i))));
            }
        }
        return messages;
    }
}
