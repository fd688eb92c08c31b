/** Services as they are lived: start, delivery, incidents, concerns. */
@NullMarked
package care.renkei.events.service;

import org.jspecify.annotations.NullMarked;
