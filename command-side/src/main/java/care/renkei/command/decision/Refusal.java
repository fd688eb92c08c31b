package care.renkei.command.decision;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule: a record named as the rule, with its sentence in {@link Broken}. Sealed per capability; becomes a
 * problem for the caller in exactly one place.
 */
public interface Refusal {

    /** What kind of answer the caller gets. */
    enum Kind {
        /** The person is unknown, or not the caller's: both look the same. */
        NOT_AVAILABLE,
        /** This caller may not do this. */
        NOT_ALLOWED,
        /** What is there already contradicts it. */
        CONFLICT,
        /** What was sent breaks a rule. */
        RULE
    }

    /** The closed code, part of the contract: the record's name in kebab case. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    default Kind kind() {
        return broken().kind();
    }

    default Sentence says() {
        return new Sentence(broken().ja(), broken().en());
    }

    /** JSON pointer of the field within the main part of {@code data.about}; null where no single field is it. */
    default @Nullable String pointer() {
        return broken().field().isEmpty() ? null : "/" + broken().field();
    }

    private Broken broken() {
        return Objects.requireNonNull(getClass().getAnnotation(Broken.class), "a refusal without @Broken");
    }
}
