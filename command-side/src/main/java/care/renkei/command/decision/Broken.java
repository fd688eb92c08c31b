package care.renkei.command.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sentence of a refusal in both languages, what kind of answer it is, and the field it is about. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Broken {
    String ja();

    String en();

    Refusal.Kind kind() default Refusal.Kind.RULE;

    /** Name of the component of the content record; empty where no single one is it. */
    String field() default "";
}
