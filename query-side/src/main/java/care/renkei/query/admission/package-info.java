/**
 * Who is let in when more is asked of this side than it can answer: decided by the head of a request, before a session is
 * read, a token verified or a body taken in (decision 0092).
 */
@NullMarked
package care.renkei.query.admission;

import org.jspecify.annotations.NullMarked;
