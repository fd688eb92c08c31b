/**
 * Telling the authorities about suspected abuse, in plain words and within two minutes; and what has arrived, for those
 * who work for the authority. Nothing that is written here is kept anywhere but behind the door: no draft, no address
 * with words in it.
 */
@NullMarked
package care.renkei.query.web.protection;

import org.jspecify.annotations.NullMarked;
