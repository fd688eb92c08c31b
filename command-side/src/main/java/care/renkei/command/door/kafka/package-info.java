/**
 * The door over Kafka: every agency's intake topic is read, every message is answered on the agency's results topic,
 * and what is no event at all also goes to the dead letters, encrypted to the operator. A place in the intake is
 * committed only when the answer is durable; so after a crash a message is taken again and found to be a duplicate.
 * Trouble of ours makes a partition wait, never an answer.
 */
@NullMarked
package care.renkei.command.door.kafka;

import org.jspecify.annotations.NullMarked;
