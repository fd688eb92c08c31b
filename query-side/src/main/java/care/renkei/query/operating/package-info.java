/** What an operator does with views from a console; none of it shows what is in them. */
@NullMarked
package care.renkei.query.operating;

import org.jspecify.annotations.NullMarked;
