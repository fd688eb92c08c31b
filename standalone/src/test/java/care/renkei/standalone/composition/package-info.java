/** The composition of containers, checked without a container engine. */
@NullMarked
package care.renkei.standalone.composition;

import org.jspecify.annotations.NullMarked;
