@NullMarked
package care.renkei.query.web.advice;

import org.jspecify.annotations.NullMarked;
