/** What every page of one person begins with: who it is, what people around are called, what comes up. */
@NullMarked
package care.renkei.query.web.person;

import org.jspecify.annotations.NullMarked;
