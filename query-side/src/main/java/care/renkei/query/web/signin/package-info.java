/** Signing people in and out, and keeping their sessions where every node finds them. */
@NullMarked
package care.renkei.query.web.signin;

import org.jspecify.annotations.NullMarked;
