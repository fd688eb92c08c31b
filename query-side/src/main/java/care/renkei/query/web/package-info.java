/** Pages for people: layout, language, dates as people say them. What may be shown is decided elsewhere. */
@NullMarked
package care.renkei.query.web;

import org.jspecify.annotations.NullMarked;
