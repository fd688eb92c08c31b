package care.renkei.demonstration;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A way into Renkei for one agency: events in order, an answer to each. */
public interface Door {

    /** @throws Unreachable if no answer came; sending the same events again is safe */
    List<Answer> send(List<ObjectNode> events) throws InterruptedException;

    /** Renkei gave no answer that could be read. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(String sentence) {
            super(sentence);
        }

        Unreachable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
