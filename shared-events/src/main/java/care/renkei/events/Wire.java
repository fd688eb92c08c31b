package care.renkei.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an event type on its content record: the one place where name, version and defaults stand. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
    /** Capability and kebab name, e.g. {@code contact.home-visit-made}. */
    String name();

    /** Rises with every change that is not an added optional field. */
    int version() default 1;

    StreamKind stream() default StreamKind.RECORD;

    /** The shapes of keys under which the content record itself may stand. */
    Shape[] about() default {Shape.PERSON};

    /** Further part records, for other shapes than {@link #about}; each carries {@link PartOf}. */
    Class<? extends Part>[] parts() default {};

    /** What is meant when the sender names no categories. */
    Category[] categories();

    /** The stage that is meant when the sender names none. */
    Stage stage();

    /** The kind of data subject that a {@code new:<word>} key of this type brings into being. */
    DataSubjectId.Kind[] creates() default {};

    /** Rows of the practice catalogue that this event can evidence. */
    String[] practices() default {};

    /** What happened, as a title. */
    String ja();

    String en();
}
