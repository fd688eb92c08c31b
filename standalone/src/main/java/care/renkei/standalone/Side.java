package care.renkei.standalone;

import java.util.Map;

/**
 * One of the sibling applications: its own context, its own loopback port, its own pools; nothing shared but the JVM.
 *
 * @param name as progress shows it
 * @param application its main class
 * @param port on loopback
 * @param contextPath where its addresses begin, empty for the root
 * @param properties its settings
 */
record Side(String name, Class<?> application, int port, String contextPath, Map<String, Object> properties) {

    String address() {
        return "http://127.0.0.1:" + port;
    }
}
