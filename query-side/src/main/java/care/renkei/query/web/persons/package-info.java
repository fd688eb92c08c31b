/** The page of those whose files the reader may look into. */
@NullMarked
package care.renkei.query.web.persons;

import org.jspecify.annotations.NullMarked;
