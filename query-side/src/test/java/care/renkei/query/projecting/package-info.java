@NullMarked
package care.renkei.query.projecting;

import org.jspecify.annotations.NullMarked;
