/**
 * Who may see what, and why: one pure decision for every read path. No framework, no database, no clock.
 *
 * <p>{@link care.renkei.query.visibility.Visibility} takes the steps in order; {@code SharingEvolution} folds what it
 * needs to know of a person from events alone.
 */
@NullMarked
package care.renkei.query.visibility;

import org.jspecify.annotations.NullMarked;
