@NullMarked
package care.renkei.query.feeding;

import org.jspecify.annotations.NullMarked;
