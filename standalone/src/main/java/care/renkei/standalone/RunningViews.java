package care.renkei.standalone;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.query.operating.ParkedMessages;
import care.renkei.query.operating.RebuildViews;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./renkei views [--data ./data] rebuild|parked|retry …} runs: the operator's commands on the views of the
 * installation that runs on a data folder.
 */
public final class RunningViews {

    private static final String USAGE =
            "usage: ./renkei views [--data ./data] rebuild all|VIEW… | parked | retry [VIEW" + " [KEY…]]";

    /** Line of PostgreSQL's own file about its process that names its port. */
    private static final int PORT_LINE = 3;

    private final Path data;

    private RunningViews(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        Logging.ours();
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        Path data = Path.of("data");
        if ("--data".equals(words.peek()) && words.size() > 1) {
            words.pop();
            data = Path.of(words.pop());
        }
        try {
            new RunningViews(data).run(words);
        } catch (IllegalArgumentException refused) {
            terminal.println(refused.getMessage());
            System.exit(1);
        }
    }

    private void run(Deque<String> words) throws Exception {
        String command = words.isEmpty() ? "" : words.pop();
        switch (command) {
            case "rebuild" -> RebuildViews.main(with(List.copyOf(words)));
            case "parked" -> ParkedMessages.main(with(List.of("list")));
            case "retry" -> {
                var retry = new ArrayList<>(List.of("retry"));
                retry.addAll(words);
                ParkedMessages.main(with(retry));
            }
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    private String[] with(List<String> words) throws IOException {
        Path secrets = data.resolve("secrets");
        List<String> settings = List.of(
                "--views-url=jdbc:postgresql://127.0.0.1:" + port() + "/" + Database.VIEWS.sqlName(),
                "--owner-password-file=" + password(secrets, Role.OWNER),
                "--project-password-file=" + password(secrets, Role.PROJECT),
                "--kafka-properties=" + secrets.resolve("kafka/" + KafkaPrincipal.PROJECT.principal() + ".properties"));
        return Stream.concat(settings.stream(), words.stream()).toArray(String[]::new);
    }

    private static Path password(Path secrets, Role role) {
        return secrets.resolve("postgres/" + role.sqlName() + ".password");
    }

    private int port() throws IOException {
        Path process = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(process)) {
            throw new IllegalArgumentException("Renkei does not run on " + data + "; start it with ./renkei up.");
        }
        return Integer.parseInt(Files.readAllLines(process).get(PORT_LINE).strip());
    }
}
