/** Withdrawals that wait for their acknowledgement, across persons, for the agency that was told and the one that told. */
@NullMarked
package care.renkei.query.withdrawals;

import org.jspecify.annotations.NullMarked;
