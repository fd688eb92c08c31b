/**
 * Decides about one report of suspected abuse: who may receive it, and what only the receiving authority does with
 * it. Whoever an agency lets speak may report; whether the person is known is not asked, so that no answer tells.
 */
@NullMarked
package care.renkei.command.protection;

import org.jspecify.annotations.NullMarked;
