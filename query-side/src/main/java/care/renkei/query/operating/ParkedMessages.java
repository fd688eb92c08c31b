package care.renkei.query.operating;

import care.renkei.query.connection.Schemas;
import care.renkei.query.projecting.Parked;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/**
 * Lists whose messages wait in which view, or has them tried again: {@code --views-url=jdbc:postgresql://…
 * --project-password-file=… list | retry [VIEW [KEY…]]}.
 */
public final class ParkedMessages {

    private final Parked parked;
    private final PrintStream console;

    private ParkedMessages(Parked parked, PrintStream console) {
        this.parked = parked;
        this.console = console;
    }

    public static void main(String[] arguments) throws SQLException {
        Options options = Options.of(arguments);
        new ParkedMessages(
                        new Parked(options.get("views-url"), options.role("project")),
                        new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .run(options.words());
    }

    private void run(List<String> words) throws SQLException {
        String what = words.isEmpty() ? "list" : words.getFirst();
        List<String> views = words.size() > 1 ? List.of(words.get(1)) : Schemas.OF_VIEWS;
        if (!Schemas.OF_VIEWS.containsAll(views) || !List.of("list", "retry").contains(what)) {
            throw new IllegalArgumentException("list or retry, and a view of " + Schemas.OF_VIEWS);
        }
        for (String view : views) {
            if (what.equals("list")) {
                for (Parked.Waiting one : parked.in(view)) {
                    console.println(view + "\t" + one.key() + "\t" + one.reason() + "\tsince " + one.since() + "\t"
                            + one.messages() + " messages");
                }
            } else {
                int tried = parked.tryAgain(view, words.size() > 2 ? words.subList(2, words.size()) : List.of());
                console.println(view + ": " + tried + " will be tried again");
            }
        }
    }
}
