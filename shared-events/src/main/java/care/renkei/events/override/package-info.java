/** The life-safety override and its four stages. */
@NullMarked
package care.renkei.events.override;

import org.jspecify.annotations.NullMarked;
