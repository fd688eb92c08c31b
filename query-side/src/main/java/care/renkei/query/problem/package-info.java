/** The one place where a refused read becomes an HTTP answer: closed codes, two languages, no values repeated. */
@NullMarked
package care.renkei.query.problem;

import org.jspecify.annotations.NullMarked;
