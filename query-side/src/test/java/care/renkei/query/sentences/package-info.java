/** The sentences that lists show, checked against the catalogue. */
@NullMarked
package care.renkei.query.sentences;

import org.jspecify.annotations.NullMarked;
