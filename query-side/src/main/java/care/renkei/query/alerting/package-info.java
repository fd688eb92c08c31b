/**
 * Tells practitioners outside Renkei that something waits: whom and when is decided purely ({@link
 * care.renkei.query.alerting.WhenDueThenTell}), kept in an outbox, sent by e-mail and web push in words without personal
 * data, and said by an event. Decision 0018.
 */
@NullMarked
package care.renkei.query.alerting;

import org.jspecify.annotations.NullMarked;
