package care.renkei.events.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a CloudEvent, as a JSON pointer that tells nothing about anybody: ids of data subjects become {@code *},
 * placeholders stay, and so do names that could be names of fields.
 */
public record Pointer(String text) {

    public static final Pointer ROOT = new Pointer("");

    public static final Pointer DATA = new Pointer("/data");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}|[0-9]{1,6}");
    private static final Pattern PLACEHOLDER = Pattern.compile("new:[a-z0-9-]{1,40}");

    public Pointer then(Object element) {
        return new Pointer(text + "/" + masked(element.toString()));
    }

    private static String masked(String element) {
        return Arrays.stream(element.split("\\+", -1))
                .map(one -> shown(one) ? one : "*")
                .collect(Collectors.joining("+"));
    }

    private static boolean shown(String element) {
        return FIELD.matcher(element).matches() || PLACEHOLDER.matcher(element).matches();
    }
}
