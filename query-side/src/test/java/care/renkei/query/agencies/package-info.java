/** What is listed of agencies, and how they are called. */
@org.jspecify.annotations.NullMarked
package care.renkei.query.agencies;
