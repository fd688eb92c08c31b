package care.renkei.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that is stored beside the ciphertext so that projections and {@code evolve} need no key. Only for
 * codes, ids, dates, whole numbers that count (never amounts) and booleans; never text or names. A test approves
 * the list.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InClear {}
