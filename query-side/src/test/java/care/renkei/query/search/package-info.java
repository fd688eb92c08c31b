/** What is alike, what is found and what is marked. */
@NullMarked
package care.renkei.query.search;

import org.jspecify.annotations.NullMarked;
