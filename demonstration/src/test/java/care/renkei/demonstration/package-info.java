@NullMarked
package care.renkei.demonstration;

import org.jspecify.annotations.NullMarked;
