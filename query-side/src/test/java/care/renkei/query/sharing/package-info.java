@NullMarked
package care.renkei.query.sharing;

import org.jspecify.annotations.NullMarked;
