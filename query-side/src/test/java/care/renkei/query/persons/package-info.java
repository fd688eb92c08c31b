@NullMarked
package care.renkei.query.persons;

import org.jspecify.annotations.NullMarked;
