/**
 * What is looked for in texts, and where it stands in them: as people write Japanese, in kana of either kind, in half or
 * full width, with old or new forms of a kanji. Knows texts alone; who may read them has been decided before.
 */
@NullMarked
package care.renkei.query.search;

import org.jspecify.annotations.NullMarked;
