/** The page of those around a person: a drawing with a stable layout, and a list that says the same. */
@NullMarked
package care.renkei.query.web.network;

import org.jspecify.annotations.NullMarked;
