/** What is shown of those around a person. */
@org.jspecify.annotations.NullMarked
package care.renkei.query.network;
