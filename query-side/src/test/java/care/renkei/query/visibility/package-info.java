@NullMarked
package care.renkei.query.visibility;

import org.jspecify.annotations.NullMarked;
