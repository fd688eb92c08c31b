/** Plans: the plan for the whole life, one provider's plan, their goals, and what became of them. */
@NullMarked
package care.renkei.events.plan;

import org.jspecify.annotations.NullMarked;
