/** What is listed of overrides, and to whom. */
@org.jspecify.annotations.NullMarked
package care.renkei.query.overrides;
