package care.renkei.standalone;

import java.util.List;
import java.util.Map;

/**
 * One of the sibling applications: its own context, its own loopback port, its own pools; nothing shared but the JVM.
 *
 * @param name as progress shows it
 * @param application its main class
 * @param port on loopback
 * @param prefixes beginnings of the addresses that it answers at the public address; {@code POST} before one address
 *     where it answers that method alone
 * @param readiness where it says whether it serves
 * @param properties its settings
 */
record Side(
        String name,
        Class<?> application,
        int port,
        List<String> prefixes,
        String readiness,
        Map<String, Object> properties) {

    String address() {
        return "http://127.0.0.1:" + port;
    }
}
