/**
 * Every look is accounted for: one entry says who saw what of whom, when, for what purpose and on what basis, and it is
 * durable before the data leaves.
 */
@NullMarked
package care.renkei.query.accesslog;

import org.jspecify.annotations.NullMarked;
