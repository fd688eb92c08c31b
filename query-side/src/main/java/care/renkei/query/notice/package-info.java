/**
 * What waits for an agency: overrides to be reviewed and told, withdrawals to be acknowledged, consents and powers that
 * end. Facts alone; when each is due stands in {@link care.renkei.query.notice.Dues} and {@link
 * care.renkei.query.notice.Steps}, and who is told of it is decided elsewhere.
 */
@NullMarked
package care.renkei.query.notice;

import org.jspecify.annotations.NullMarked;
