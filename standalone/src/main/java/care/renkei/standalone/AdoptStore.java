package care.renkei.standalone;

import care.renkei.command.relay.StoreAdoption;
import care.renkei.embedded.DataFolder;
import care.renkei.embedded.Database;
import care.renkei.embedded.EmbeddedPostgres;
import care.renkei.embedded.Role;
import care.renkei.embedded.StartRefused;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** What {@code ./renkei store adopt [--data ./data]} runs, after somebody restored the store into the folder's PostgreSQL. */
public final class AdoptStore {

    private AdoptStore() {}

    public static void main(String[] arguments) throws SQLException {
        Logging.ours();
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            terminal.println(StoreAdoption.said(adopt(Options.parse(arguments).data())));
        } catch (StartRefused | IllegalArgumentException refused) {
            terminal.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** PostgreSQL alone runs meanwhile; the folder is held, so nobody else starts on it. */
    private static long adopt(Path data) throws SQLException {
        try (var folder = DataFolder.open(data);
                var postgres = EmbeddedPostgres.start(folder, 0);
                Connection owner = postgres.postgres().connect(Database.STORE, Role.OWNER)) {
            return StoreAdoption.adopt(owner);
        }
    }
}
