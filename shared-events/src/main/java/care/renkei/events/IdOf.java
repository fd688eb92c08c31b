package care.renkei.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which kind of thing a {@link ThingId} names, e.g. {@code "consent"}. Where {@code made} is true the event brings
 * the thing into being and the sender writes a placeholder {@code new:<word>}. Where {@code again} is true, it is one
 * of the kind that the event itself brings into being, and what was said of it is said anew: forms begin with that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface IdOf {
    String value();

    boolean made() default false;

    boolean again() default false;
}
