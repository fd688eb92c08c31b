@NullMarked
package care.renkei.query.web.signin;

import org.jspecify.annotations.NullMarked;
