/**
 * How views follow the events: a poll is one transaction of rows and progress, so nothing is lost and nothing counted
 * twice, whatever dies when. A message that cannot be taken in makes its person wait, in that view alone.
 */
@NullMarked
package care.renkei.query.projecting;

import org.jspecify.annotations.NullMarked;
