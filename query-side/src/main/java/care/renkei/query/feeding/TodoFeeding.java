package care.renkei.query.feeding;

import care.renkei.query.todo.TodosToSend;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Properties;

/** Tells agencies what they are to do, from one node alone. */
public final class TodoFeeding extends RunsForOffice<TodoLedger> {

    private final Feeding.Connections connections;
    private final Properties kafka;
    private final FeedKeys receivers;
    private final TodosToSend todos;
    private final ZoneId zone;

    /**
     * @param kafka client configuration of {@code renkei-feeds}
     * @param receivers whose messages are encrypted for them
     * @param zone where days begin
     */
    public TodoFeeding(
            Feeding.Connections connections,
            Properties kafka,
            FeedKeys receivers,
            TodosToSend todos,
            ZoneId zone,
            Duration pollEvery) {
        super("to-dos", "telling what is to be done", pollEvery);
        this.connections = connections;
        this.kafka = kafka;
        this.receivers = receivers;
        this.todos = todos;
        this.zone = zone;
    }

    @Override
    TodoLedger ledger() throws SQLException {
        return new TodoLedger(connections.open(), zone);
    }

    @Override
    void serve(TodoLedger ledger) throws SQLException, InterruptedException {
        try (FeedTopics topics = FeedTopics.open(Channel.TODO, kafka, receivers)) {
            takeTurns(new TodoTerm(ledger, topics, todos, step -> {})::turn);
        }
    }
}
