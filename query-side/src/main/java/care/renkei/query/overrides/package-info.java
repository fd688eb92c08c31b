/** The register of life-safety overrides across persons: which are open, which review and which telling is due. */
@NullMarked
package care.renkei.query.overrides;

import org.jspecify.annotations.NullMarked;
