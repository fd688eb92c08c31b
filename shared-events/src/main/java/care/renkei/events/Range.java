package care.renkei.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds of a component, both inclusive: of the value for a number, of the count for a list or set, of the length in
 * Unicode characters (code points) for text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    int min() default 0;

    int max() default Integer.MAX_VALUE;
}
