package care.renkei.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which records a component names, each by the event that recorded it: event types without version, e.g.
 * {@code "assessment.wish-recorded"}; where none are said, any record of the file. Forms and pages lead from a record
 * to what may follow it by this; the door does not ask it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RecordOf {
    String[] value() default {};
}
