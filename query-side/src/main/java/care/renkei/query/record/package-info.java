/**
 * What a record is, however often it was amended, and who may see its parts: shared by all views that show records of
 * a file, so that each is decided in one way.
 */
@NullMarked
package care.renkei.query.record;

import org.jspecify.annotations.NullMarked;
