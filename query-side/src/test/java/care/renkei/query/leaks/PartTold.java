package care.renkei.query.leaks;

import care.renkei.query.visibility.PartFacts;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of one event of a file, and how it is recognised wherever it turns up.
 *
 * @param event as it was told
 * @param about whose information, as it was told
 * @param word the words in it that stand nowhere else; null where it has none
 * @param facts what the evaluator is asked, in the ids of the invented world
 * @param names records that it speaks of itself, as a consent does that is for one record alone
 * @param record whether it is a record of its own, not said about one
 */
record PartTold(
        UUID event,
        String type,
        String about,
        @Nullable String word,
        PartFacts facts,
        Set<UUID> names,
        boolean record) {}
