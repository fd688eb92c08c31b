@NullMarked
package care.renkei.standalone;

import org.jspecify.annotations.NullMarked;
