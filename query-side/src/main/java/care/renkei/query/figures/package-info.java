/** Numbers of which nobody is recognised: how small ones are told. */
@NullMarked
package care.renkei.query.figures;

import org.jspecify.annotations.NullMarked;
