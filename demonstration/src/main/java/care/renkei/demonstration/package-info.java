/**
 * The story of Mizuki as CloudEvents files, and a client that publishes them: also the example for an agency's own
 * system, which needs no more than an HTTP client, a Kafka client and JSON.
 */
@NullMarked
package care.renkei.demonstration;

import org.jspecify.annotations.NullMarked;
