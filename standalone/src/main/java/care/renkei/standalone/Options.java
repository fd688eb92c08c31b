package care.renkei.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for at the command line.
 *
 * @param port of the public address on 127.0.0.1
 * @param data folder of everything durable
 */
record Options(int port, Path data) {

    static final String USAGE = "usage: ./renkei up [--port 8080] [--data ./data]";

    static Options parse(String... words) {
        int port = 8080;
        Path data = Path.of("data");
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                default -> throw new IllegalArgumentException("There is no option " + option + "; " + USAGE);
            }
        }
        return new Options(port, data);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a value; " + USAGE);
        }
        return rest.removeFirst();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The same sentence as for a number out of range.
        }
        throw new IllegalArgumentException("A port is a number from 1 to 65535, not " + text + ".");
    }

    String publicUrl() {
        return "http://127.0.0.1:" + port;
    }
}
