/** The map of practices: of a person, of a case load, of an office and a region. */
@NullMarked
package care.renkei.query.web.practice;

import org.jspecify.annotations.NullMarked;
