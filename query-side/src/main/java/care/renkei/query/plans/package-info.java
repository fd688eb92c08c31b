/**
 * Answers what a person plans for life and what becomes of it: goals from the far picture to the next step, from the
 * wish to what was found, versions beside each other, plans of providers beside the plan for the whole life, and what
 * is needed, asked for and granted.
 */
@NullMarked
package care.renkei.query.plans;

import org.jspecify.annotations.NullMarked;
