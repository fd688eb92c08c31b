/** The pages of what is to be done: the practitioner's and the agency's list, and the list of one person. */
@NullMarked
package care.renkei.query.web.todo;

import org.jspecify.annotations.NullMarked;
