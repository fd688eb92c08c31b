@NullMarked
package care.renkei.query.handover;

import org.jspecify.annotations.NullMarked;
