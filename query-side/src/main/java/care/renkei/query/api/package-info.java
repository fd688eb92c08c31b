/** The reading half of the HTTP API: parameters in, JSON out; what is in it is decided elsewhere. */
@NullMarked
package care.renkei.query.api;

import org.jspecify.annotations.NullMarked;
