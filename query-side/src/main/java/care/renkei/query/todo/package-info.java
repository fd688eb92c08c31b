/**
 * What is to be done: for a person, a practitioner and an agency. The view knows which records of a file matter for it;
 * each is decided as the timeline decides it, and the rules of {@link care.renkei.query.due} are asked of what is open
 * on the day of the question, so that nothing has to be woken when a day comes. Decisions 0057 and 0058.
 */
@NullMarked
package care.renkei.query.todo;

import org.jspecify.annotations.NullMarked;
