/**
 * Applications for benefits: made by the person or the guardian of a child, decided by the municipality alone, upon
 * survey and category where the law asks for them, with a reason where less is granted than was asked for.
 */
@NullMarked
package care.renkei.command.benefit;

import org.jspecify.annotations.NullMarked;
