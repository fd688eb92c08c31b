package care.renkei.benchmarks;

import care.renkei.embedded.Role;
import care.renkei.query.connection.SignIn;
import care.renkei.query.operating.Views;
import care.renkei.query.projecting.ProjectingSettings;
import care.renkei.query.projecting.Projection;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Rebuilds views as a program of its own, as an operator does. Told by lines: where the views are, the files of the
 * passwords of owner and projection, the file of Kafka's client configuration; then, again and again, a view. Answers
 * each with a line: messages a second.
 */
final class Rebuilder {

    private Rebuilder() {}

    public static void main(String[] none) throws Exception {
        PrintStream answers = System.out;
        // What is logged is no answer.
        System.setOut(System.err);
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var rebuilding = new Rebuilding(
                told.readLine(),
                SignIn.of(Role.OWNER.sqlName(), Path.of(told.readLine())),
                SignIn.of(Role.PROJECT.sqlName(), Path.of(told.readLine())),
                new ProjectingSettings(null, Path.of(told.readLine())).client());
        for (String view = told.readLine(); view != null; view = told.readLine()) {
            answers.println(rebuilding.of(named(view)));
        }
    }

    private static Projection named(String view) {
        return Views.all(ZoneId.of("Asia/Tokyo")).stream()
                .filter(one -> one.view().equals(view))
                .findFirst()
                .orElseThrow();
    }
}
