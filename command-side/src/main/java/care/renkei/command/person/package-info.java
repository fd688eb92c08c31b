/**
 * The person's file: registered once, the people around the person, who may act for the person, and whether the file
 * may be used. Protects who may decide for somebody, and when that ends.
 */
@NullMarked
package care.renkei.command.person;

import org.jspecify.annotations.NullMarked;
