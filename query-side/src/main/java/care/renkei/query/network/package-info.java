/** Who stands around this person, and how: ties from what is said of them, and from who is in touch with whom. */
@NullMarked
package care.renkei.query.network;

import org.jspecify.annotations.NullMarked;
