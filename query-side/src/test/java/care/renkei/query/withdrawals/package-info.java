@NullMarked
package care.renkei.query.withdrawals;

import org.jspecify.annotations.NullMarked;
