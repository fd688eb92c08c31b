package care.renkei.query.web.record;

import care.renkei.query.web.Option;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, with what was answered so far.
 *
 * @param name of the control: the place in the record, e.g. {@code part/observations/0/domain}
 * @param first whether it is asked at once, not only under "more"
 * @param values what was written or chosen, possibly several
 * @param problem what the door said about it, or null
 * @param rows for {@link Control#ROWS}
 * @param said what the one that it was opened for says, in words; empty where it is chosen here, or nothing is known
 */
public record AskedField(
        String name,
        String label,
        Control asking,
        boolean required,
        boolean first,
        int min,
        int max,
        List<Option> options,
        List<String> values,
        @Nullable String problem,
        List<List<AskedField>> rows,
        List<String> said) {

    /** More than this many are put away until somebody opens them. */
    private static final int MANY = 16;

    /** Fragment of the template that draws it. */
    public String fragment() {
        return asking.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How its boxes to tick are set: what is chosen by whole sentences takes a line each, a word does not. */
    public String checks() {
        return switch (asking) {
            case RECORDS, THINGS -> "long";
            case CODES, RELATIVES, PRACTITIONERS -> "short";
            default -> "";
        };
    }

    /** Id of the control, which has no slash so that styles and scripts can name it. */
    public String id() {
        return "f-" + name.replace('/', '-');
    }

    /** Whether its options are put away until somebody opens them. */
    public boolean folded() {
        return options.size() > MANY;
    }

    public boolean open() {
        return !values.isEmpty() || problem != null;
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean chosen(String value) {
        return values.contains(value);
    }

    boolean answeredOrWrong() {
        return problem != null
                || values.stream().anyMatch(value -> !value.isBlank())
                || rows.stream().flatMap(List::stream).anyMatch(AskedField::answeredOrWrong);
    }
}
