/** The to-do of persons and agencies, read behind both walls from real views. */
@NullMarked
package care.renkei.query.todo;

import org.jspecify.annotations.NullMarked;
