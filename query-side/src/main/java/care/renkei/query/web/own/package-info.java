/** The person's own page in plain words: what is kept, who looked, who was told, and how to change one's mind. */
@NullMarked
package care.renkei.query.web.own;

import org.jspecify.annotations.NullMarked;
