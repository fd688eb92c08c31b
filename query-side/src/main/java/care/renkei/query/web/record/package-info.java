/** Writing down what happened: a form made from the catalogue's records, sent through the same door as everything. */
@NullMarked
package care.renkei.query.web.record;

import org.jspecify.annotations.NullMarked;
