package care.renkei.query.reading;

import care.renkei.query.connection.Pool;
import care.renkei.query.connection.SignIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Opens the pool that reads views. */
public final class ReadPool {

    private ReadPool() {}

    public static Snapshot open(String url, SignIn role) {
        // Every statement of a read is of one snapshot; set where the connection begins, it costs no round trip.
        String options =
                URLEncoder.encode("-c default_transaction_isolation=repeatable\\ read", StandardCharsets.UTF_8);
        String withOptions = url + (url.contains("?") ? "&" : "?") + "options=" + options;
        return new Snapshot(Pool.open("views", withOptions, role));
    }
}
