@NullMarked
package care.renkei.query.api;

import org.jspecify.annotations.NullMarked;
