/**
 * Records: facts that agencies report, each a stream of its own, later corrected, retracted or reclassified by their
 * source. Protects the file from those who do not serve the person, and what was recorded from being overwritten.
 */
@NullMarked
package care.renkei.command.record;

import org.jspecify.annotations.NullMarked;
