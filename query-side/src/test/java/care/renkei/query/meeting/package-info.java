@NullMarked
package care.renkei.query.meeting;

import org.jspecify.annotations.NullMarked;
