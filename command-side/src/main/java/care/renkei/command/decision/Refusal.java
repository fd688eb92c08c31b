package care.renkei.command.decision;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A broken rule, named as such. Sealed per capability; becomes a problem for the caller in exactly one place. */
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

    Kind kind();

    Sentence says();

    /** JSON pointer of the field within {@code data}'s part record, e.g. {@code /until}; null where no single one is it. */
    default @Nullable String pointer() {
        return null;
    }

    /** The closed code, part of the contract: the record's name in kebab case. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
