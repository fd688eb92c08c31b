package care.renkei.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** What the person at the terminal sees: one line per step, with the seconds since the start. */
final class Progress {

    private final PrintStream terminal;
    private final long startedAt = System.nanoTime();

    Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    void say(String step) {
        terminal.printf("  %5.1f s  %s%n", sinceStart().toMillis() / 1000.0, step);
    }

    void print(String text) {
        terminal.println(text);
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
