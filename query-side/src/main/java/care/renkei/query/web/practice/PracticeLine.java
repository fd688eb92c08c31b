package care.renkei.query.web.practice;

import care.renkei.query.web.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in words.
 *
 * @param who whose practice it is
 * @param says how it stands
 * @param clue what would show it, where nothing does; the guidance of an attitude
 * @param asks what a check asks
 * @param evidence records in sight, newest first
 * @param more said where there are earlier ones; else null
 */
public record PracticeLine(
        String id,
        String label,
        String who,
        Dot dot,
        String says,
        @Nullable String clue,
        List<String> asks,
        List<Evidence> evidence,
        @Nullable String more) {

    /**
     * A record.
     *
     * @param record where it stands on the timeline; null where it is in nobody's file
     * @param imported whether it is history that was brought in
     */
    public record Evidence(
            @Nullable String record, String when, String what, Mark mark, String agency, boolean imported) {}
}
