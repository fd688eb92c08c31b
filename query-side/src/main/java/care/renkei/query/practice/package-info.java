/**
 * Which practices of the catalogue a person's care shows evidence for, and what no record shows yet: for one person,
 * for a case load, and as figures of nobody for an office and a region.
 */
@NullMarked
package care.renkei.query.practice;

import org.jspecify.annotations.NullMarked;
