/** Plans for the whole life and of one provider: explained, agreed to, final, looked after; and their goals. */
@NullMarked
package care.renkei.command.plan;

import org.jspecify.annotations.NullMarked;
