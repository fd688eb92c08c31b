package care.renkei.query.operating;

import care.renkei.query.connection.SignIn;
import care.renkei.query.projecting.ProjectingSettings;
import care.renkei.query.projecting.Projection;
import care.renkei.query.projecting.Rebuild;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;

/**
 * Builds views anew while the old ones serve: {@code --views-url=jdbc:postgresql://… --owner-password-file=…
 * --project-password-file=… --kafka-properties=… [--kafka=host:port] [--time-zone=Asia/Tokyo] all | VIEW…}. Reads the
 * topic of events; with {@code --store-url=… --relay-password-file=…} the store, where the topic does not reach back.
 */
public final class RebuildViews {

    private final Options options;
    private final PrintStream console;

    private RebuildViews(Options options, PrintStream console) {
        this.options = options;
        this.console = console;
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        new RebuildViews(Options.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws SQLException, InterruptedException {
        String kafka = options.find("kafka");
        Properties client = new ProjectingSettings(kafka, Path.of(options.get("kafka-properties"))).client();
        var rebuild = new Rebuild(
                options.get("views-url"), options.role("owner"), options.role("project"), client, console::println);
        for (Projection view : asked()) {
            String store = options.find("store-url");
            if (store == null) {
                rebuild.fromTopic(view);
            } else {
                SignIn relay = options.role("relay");
                rebuild.fromStore(view, () -> DriverManager.getConnection(store, relay.username(), relay.secret()));
            }
            console.println(view.view() + ": the rebuilt view serves");
        }
    }

    private List<Projection> asked() {
        List<Projection> all = Views.all(ZoneId.of(options.get("time-zone", "Asia/Tokyo")));
        List<Projection> asked = all.stream()
                .filter(view ->
                        options.words().contains("all") || options.words().contains(view.view()))
                .toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("name a view, or all: "
                    + String.join(", ", all.stream().map(Projection::view).toList()));
        }
        return asked;
    }
}
