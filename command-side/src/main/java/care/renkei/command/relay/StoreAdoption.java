package care.renkei.command.relay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * What the operator says after a restore, with both sides stopped: from here on a new epoch counts, so that positions
 * go on rising although transaction ids begin lower. On a command line: {@code --store-url=jdbc:postgresql://…
 * --owner-password-file=…}.
 */
public final class StoreAdoption {

    private static final String OWNER = "renkei_owner";

    private StoreAdoption() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        String password = Files.readString(Path.of(option("owner-password-file", arguments)))
                .strip();
        try (Connection owner = DriverManager.getConnection(option("store-url", arguments), OWNER, password)) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(said(adopt(owner)));
        }
    }

    /** What to tell the operator. */
    public static String said(long epoch) {
        return "The store is adopted: epoch " + epoch + " begins after its last event.";
    }

    private static String option(String name, String... arguments) {
        String prefix = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(prefix + "… is missing"));
    }

    /** Opens a new epoch after the last event of the store, and gives its number. Run as owner. */
    public static long adopt(Connection owner) throws SQLException {
        try (Statement open = owner.createStatement();
                ResultSet opened = open.executeQuery("""
                    insert into store.epoch (epoch, first_index)
                    select (select max(epoch) + 1 from store.epoch), coalesce(max(global_index), 0) from store.event
                    returning epoch""")) {
            opened.next();
            return opened.getLong(1);
        }
    }
}
