/** Tests of the readings above kanji. */
@NullMarked
package care.renkei.query.furigana;

import org.jspecify.annotations.NullMarked;
