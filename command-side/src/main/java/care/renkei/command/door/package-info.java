/**
 * The one way in. Whatever the transport, an event takes the same path: {@link
 * care.renkei.events.cloud.CloudEventJson} (attributes read) · who sends it ({@link care.renkei.command.door.Sender}) · its data read strictly · keys · decision
 * · append · {@link care.renkei.command.door.Result}. What is wrong with it becomes a
 * {@link care.renkei.command.door.Problem} here and nowhere else; trouble of ours is never told as one.
 */
@NullMarked
package care.renkei.command.door;

import org.jspecify.annotations.NullMarked;
