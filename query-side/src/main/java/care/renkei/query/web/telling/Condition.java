package care.renkei.query.web.telling;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a wording fits: a component says something, or says this.
 *
 * @param value the name of a code, or a number; null where any will do
 */
record Condition(String component, @Nullable String value) {

    private static Condition one(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? new Condition(text, null) : new Condition(text.substring(0, dot), text.substring(dot + 1));
    }

    /** {@code [a,b.VALUE]}: the conditions that stand in square brackets behind an event's name. */
    static List<Condition> ofKey(String key) {
        int bracket = key.indexOf('[');
        return bracket < 0
                ? List.of()
                : Arrays.stream(key.substring(bracket + 1, key.length() - 1).split(","))
                        .map(Condition::one)
                        .toList();
    }

    boolean holds(Components components) {
        Object said = components.get(component);
        if (said == null) {
            return false;
        }
        if (value == null) {
            return true;
        }
        return said instanceof Collection<?> many ? many.stream().anyMatch(this::is) : is(said);
    }

    private boolean is(Object said) {
        return value != null && value.equals(said instanceof Enum<?> code ? code.name() : said.toString());
    }
}
