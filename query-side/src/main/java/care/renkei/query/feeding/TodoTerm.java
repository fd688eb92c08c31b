package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.todo.AgencysTodo;
import care.renkei.query.todo.Todo;
import care.renkei.query.todo.TodosToSend;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One stretch of time during which this node tells agencies what they are to do. As with feeds, what was sent stands in
 * the topics until it stands in the ledger, and the next term reads it back.
 */
final class TodoTerm {

    /** An older decision is taken anew. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final Duration DECIDING = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(TodoTerm.class);

    private final TodoLedger ledger;
    private final FeedTopics topics;
    private final TodosToSend todos;
    private final Consumer<Step> reached;
    private final Patience patience = new Patience();
    private final TopicsServed served;

    TodoTerm(TodoLedger ledger, FeedTopics topics, TodosToSend todos, Consumer<Step> reached)
            throws SQLException, InterruptedException {
        this.ledger = ledger;
        this.topics = topics;
        this.todos = todos;
        this.reached = reached;
        served = new TopicsServed(ledger, topics);
    }

    /** Gives some files their turn; returns whether there were any. */
    boolean turn() throws SQLException, InterruptedException {
        served.lookNowAndThen();
        LocalDate today = ledger.today();
        long began = System.nanoTime();
        var taken = new ArrayList<TodoLedger.Turn>();
        var messages = new ArrayList<Message>();
        Map<AgencyId, Long> last = served.numbers();
        for (TodoLedger.Turn turn : ledger.waiting(patience.waiting(), today)) {
            if (!messages.isEmpty() && System.nanoTime() - began > DECIDING.toNanos()) {
                break;
            }
            try {
                for (TodoMessage change : changes(turn)) {
                    long sequence = last.merge(change.agency(), 1L, Long::sum);
                    messages.add(change.numbered(sequence, turn.upTo()));
                }
                taken.add(turn);
            } catch (ViewBehind | ViewsUnavailable e) {
                patience.later(turn.person().text());
            } catch (RuntimeException e) {
                // One file that cannot be told must not silence all others; what it holds is not for the log.
                LOG.error(
                        "a file's turn failed and is tried again: {}",
                        e.getClass().getName());
                patience.muchLater(turn.person().text());
            }
        }
        if (taken.isEmpty()) {
            return false;
        }
        send(messages, began);
        ledger.settle(taken, messages, today);
        reached.accept(Step.SETTLED);
        served.sent(messages);
        return true;
    }

    private void send(List<Message> messages, long began) throws InterruptedException {
        if (messages.isEmpty()) {
            return;
        }
        reached.accept(Step.WRITTEN_DOWN);
        topics.send(messages);
        if (System.nanoTime() - began > FRESH.toNanos()) {
            throw new TermOver("sending took too long; it is decided anew");
        }
        topics.commit();
        reached.accept(Step.SENT);
    }

    /** What differs on the lists of those who have a topic, in the order of their ids. */
    private List<TodoMessage> changes(TodoLedger.Turn turn) throws SQLException {
        Map<AgencyId, Map<UUID, String>> told = ledger.told(turn.person());
        Position upTo = turn.upTo();
        var changes = new ArrayList<TodoMessage>();
        for (AgencyId agency : new TreeSet<>(served.agencies())) {
            Map<UUID, String> before = told.getOrDefault(agency, Map.of());
            AgencysTodo now = todos.of(turn.person(), agency, upTo, !before.isEmpty());
            List<TodoMessage> ofAgency = changes(agency, turn.person(), before, now.todo());
            if (ofAgency.stream().anyMatch(change -> change.said() != null)) {
                todos.show(now);
            }
            changes.addAll(ofAgency);
        }
        return changes;
    }

    private static List<TodoMessage> changes(
            AgencyId agency, DataSubjectId person, Map<UUID, String> before, List<Todo> now) {
        var changes = new ArrayList<TodoMessage>();
        var there = new TreeSet<UUID>();
        for (Todo todo : now) {
            there.add(todo.id());
            String said = TodoMessage.said(todo);
            String was = before.get(todo.id());
            if (!said.equals(was)) {
                var kind = was == null ? TodoMessage.Kind.NEW : TodoMessage.Kind.CHANGED;
                changes.add(new TodoMessage(agency, person, todo.id(), kind, said));
            }
        }
        before.keySet().stream()
                .filter(todo -> !there.contains(todo))
                .forEach(todo -> changes.add(new TodoMessage(agency, person, todo, TodoMessage.Kind.DONE, null)));
        return changes;
    }
}
