/**
 * Sealed reports, for the authority that they are addressed to and for nobody else. Read straight from where they are
 * kept, by a role of its own: no topic, no projection, no watermark. Every look is written down beside the report,
 * sealed like it.
 */
@NullMarked
package care.renkei.query.protection;

import org.jspecify.annotations.NullMarked;
