/**
 * Readings above kanji, for people who read little kanji: those that were written down first (names, the pages' own
 * words), then numbers with their counters by rule, then what a morphological analyser finds.
 */
@NullMarked
package care.renkei.query.furigana;

import org.jspecify.annotations.NullMarked;
