/** From the application to the decision of the municipality: what is needed, what is asked for, what is granted, and why. */
@NullMarked
package care.renkei.events.benefit;

import org.jspecify.annotations.NullMarked;
