package care.renkei.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A {@link Caller} that runs beside us. */
final class CallerProcess implements AutoCloseable {

    private static final List<String> OPTIONS = List.of(
            "-Xms128m",
            "-Xmx128m",
            "-XX:+UseSerialGC",
            // What measures is not to compile beside what it measures.
            "-XX:TieredStopAtLevel=1");

    private final Beside caller;

    CallerProcess(String token) throws IOException {
        caller = new Beside(List.of(), OPTIONS, Caller.class);
        caller.tell(List.of(token));
    }

    /** @param perSecond 0 for as many as go through: several callers, each again as soon as it is answered */
    OpenLoop call(int perSecond, Duration time, List<URI> addresses) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(perSecond + " " + time.toMillis() + " " + addresses.size());
        addresses.forEach(address -> lines.add(address.toString()));
        caller.tell(lines);
        return Caller.read(caller.hear());
    }

    @Override
    public void close() throws IOException {
        caller.close();
    }
}
