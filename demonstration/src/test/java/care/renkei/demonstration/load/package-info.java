@NullMarked
package care.renkei.demonstration.load;

import org.jspecify.annotations.NullMarked;
