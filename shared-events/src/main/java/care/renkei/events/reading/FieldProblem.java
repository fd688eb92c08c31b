package care.renkei.events.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field. Never says what was written there.
 *
 * @param pointer JSON pointer from the root of the CloudEvent; ids of data subjects are replaced by {@code *}
 * @param expected what the contract asks for (a bound, a form, the codes), where that helps
 */
public record FieldProblem(
        String pointer, ProblemCode code, @Nullable String expected) {

    public static FieldProblem of(String pointer, ProblemCode code) {
        return new FieldProblem(pointer, code, null);
    }
}
