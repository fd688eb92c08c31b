package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.query.connection.Schemas;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** Waits for the views. */
final class Caught {

    private static final String SLOWEST = Schemas.OF_VIEWS.stream()
            .map(view -> "select sum(next_offset) as taken from " + view + ".progress")
            .collect(Collectors.joining(" union all ", "select min(taken) from (", ") views"));

    private Caught() {}

    /** Returns when every view holds what the topic held when this was asked. */
    static void up(Installation installation) throws SQLException, InterruptedException {
        long messages;
        try (var topic = new RawTopic(installation)) {
            messages = topic.messages();
        }
        while (Long.parseLong(installation.ask(Database.VIEWS, SLOWEST)) < messages) {
            Thread.sleep(50);
        }
    }
}
