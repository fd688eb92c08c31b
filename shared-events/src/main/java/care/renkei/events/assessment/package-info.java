/** What is understood: statements, wishes, strengths, risks. */
@NullMarked
package care.renkei.events.assessment;

import org.jspecify.annotations.NullMarked;
