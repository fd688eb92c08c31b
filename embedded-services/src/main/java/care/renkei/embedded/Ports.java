package care.renkei.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports on loopback. */
public final class Ports {

    /** Below the range from which Linux (32768) and others (49152) take the ports of outgoing connections. */
    private static final int FIRST = 20_000;

    private static final int END = 32_768;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port that was free a moment ago, that no outgoing connection will take before its server listens, and that this JVM gives only once.
     *
     * @throws IOException where none is left
     */
    public static int free() throws IOException {
        for (int attempt = FIRST; attempt < END; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new IOException("No free port on 127.0.0.1 between " + FIRST + " and " + (END - 1));
    }

    /** Whether nothing listens there now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
