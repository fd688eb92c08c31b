/** The page on which somebody looks for words in a person's timeline; what is typed goes with the form, never in an address. */
@NullMarked
package care.renkei.query.web.search;

import org.jspecify.annotations.NullMarked;
