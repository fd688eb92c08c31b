/** The person's file: registration, ties, representatives, stop of use. */
@NullMarked
package care.renkei.events.person;

import org.jspecify.annotations.NullMarked;
