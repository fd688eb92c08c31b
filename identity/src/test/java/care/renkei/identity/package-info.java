@NullMarked
package care.renkei.identity;

import org.jspecify.annotations.NullMarked;
