/**
 * The relay: carries committed events from the store to Kafka in one order, at least once, missing none. It reads
 * behind the transaction horizon, so an event that commits late is never overtaken; see
 * {@code docs/decisions} for why it does not follow a token of the framework.
 */
@NullMarked
package care.renkei.command.relay;

import org.jspecify.annotations.NullMarked;
