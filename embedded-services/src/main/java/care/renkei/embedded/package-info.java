/**
 * PostgreSQL and a Kafka broker that live in the data folder, and the provisioning that every deployment shares: databases, roles, topics and principals.
 */
@NullMarked
package care.renkei.embedded;

import org.jspecify.annotations.NullMarked;
