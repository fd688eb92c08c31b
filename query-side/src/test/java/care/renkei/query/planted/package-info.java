/** Classes that break the rules of architecture, so that the rules are seen to bite. */
@NullMarked
package care.renkei.query.planted;

import org.jspecify.annotations.NullMarked;
