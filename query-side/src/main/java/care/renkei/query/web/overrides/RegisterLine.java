package care.renkei.query.web.overrides;

import care.renkei.query.web.sharing.ThreadView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An override as the register shows it.
 *
 * @param css {@code danger} where it runs
 * @param state what waits, in words
 * @param strong whether something is overdue
 * @param address of its page; null where the reader may not know whom it is about
 * @param clocks of what still runs
 * @param looks under it, one line each
 */
public record RegisterLine(
        String css,
        String state,
        boolean strong,
        String title,
        String what,
        String who,
        @Nullable String address,
        List<ThreadView.Clock> clocks,
        List<String> looks) {}
