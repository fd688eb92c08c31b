package care.renkei.query.web.telling;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to say an event.
 *
 * @param key as written in the file; settles which of two equally exact wordings is taken
 */
record Wording(String key, List<Condition> conditions, String template) {

    private static final Pattern PLACE = Pattern.compile("\\{(#?[A-Za-z]+)}");

    /** More conditions first, then by key. */
    static final Comparator<Wording> MOST_EXACT_FIRST = Comparator.<Wording>comparingInt(
                    wording -> -wording.conditions().size())
            .thenComparing(Wording::key);

    boolean fits(Components components) {
        return conditions.stream().allMatch(condition -> condition.holds(components));
    }

    /** Whether it is said only where this component says something, which it therefore says itself. */
    boolean asksFor(String component) {
        return conditions.stream().anyMatch(condition -> condition.component().equals(component));
    }

    String fill(Function<String, String> valueOf) {
        return PLACE.matcher(template)
                .replaceAll((MatchResult place) -> Matcher.quoteReplacement(valueOf.apply(place.group(1))));
    }

    /** The components that the template itself speaks of. */
    List<String> places() {
        return PLACE.matcher(template)
                .results()
                .map(place -> place.group(1).replace("#", ""))
                .toList();
    }
}
