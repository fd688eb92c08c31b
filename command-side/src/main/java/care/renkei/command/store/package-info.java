/**
 * The event store: Axon's JDBC engine over our own table, wired by hand. Every event of a decision is one row of one
 * statement, the first write of its transaction; what is looked up later (memberships, enrolments) follows in the
 * same transaction. Two nodes that write one stream are settled by the unique index on stream and sequence.
 *
 * <p>There are no snapshots. Decision streams are short by nature, and the one that can grow (sharing) is cached: a
 * cold load of a thousand events costs milliseconds once.
 */
@NullMarked
package care.renkei.command.store;

import org.jspecify.annotations.NullMarked;
