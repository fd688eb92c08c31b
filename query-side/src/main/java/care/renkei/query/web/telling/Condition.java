package care.renkei.query.web.telling;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a wording fits: a component says something, says this, or says several things.
 *
 * @param value the name of a code, or a number; null where any will do
 * @param atLeast how many there are at least; 0 where the number does not matter
 */
record Condition(String component, @Nullable String value, int atLeast) {

    private static Condition one(String text) {
        int hash = text.indexOf('#');
        if (hash >= 0) {
            return new Condition(text.substring(0, hash), null, Integer.parseInt(text.substring(hash + 1)));
        }
        int dot = text.indexOf('.');
        return dot < 0
                ? new Condition(text, null, 0)
                : new Condition(text.substring(0, dot), text.substring(dot + 1), 0);
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
        if (atLeast > 0) {
            return said instanceof Collection<?> many && many.size() >= atLeast;
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
