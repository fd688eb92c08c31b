package care.renkei.standalone;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** One logging set-up for all sides, ours; Spring would make it anew with each of them. */
final class Logging {

    private Logging() {}

    static void ours() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
