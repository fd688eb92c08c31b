/** Records told as sentences: the words of the files {@code sentences_*.properties}, filled from the parts in sight. */
@NullMarked
package care.renkei.query.web.telling;

import org.jspecify.annotations.NullMarked;
