@NullMarked
package care.renkei.embedded;

import org.jspecify.annotations.NullMarked;
