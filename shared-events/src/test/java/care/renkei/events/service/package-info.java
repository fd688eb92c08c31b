@NullMarked
package care.renkei.events.service;

import org.jspecify.annotations.NullMarked;
