package care.renkei.standalone;

import care.renkei.demonstration.NotPublished;
import care.renkei.embedded.StartRefused;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code ./renkei up} runs. */
public final class Standalone {

    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    private Standalone() {}

    /** Starts everything and stays until a signal ends it. */
    public static void main(String[] arguments) {
        Logging.ours();
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var everything = new Everything(Options.parse(arguments), new Progress(terminal));
            Runtime.getRuntime().addShutdownHook(new Thread(everything::close, "stop"));
            everything.start();
        } catch (StartRefused | IllegalArgumentException refused) {
            LOG.debug("Not started", refused);
            end(terminal, String.valueOf(refused.getMessage()));
        } catch (NotPublished refused) {
            LOG.error("Not started", refused);
            end(terminal, "The demonstration could not be published, " + refused.getMessage());
        } catch (CancellationException stopped) {
            // A signal came while starting; the shutdown hook is at work.
        } catch (Exception failed) {
            LOG.error("Not started", failed);
            end(terminal, "Renkei could not start; renkei.log in the data folder says why.");
        }
    }

    private static void end(PrintStream terminal, String sentence) {
        terminal.println(sentence);
        System.exit(1);
    }
}
