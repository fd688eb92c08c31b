package care.renkei.query.web.telling;

import care.renkei.events.Says;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field asks, as it stands before its answer. What is said for whoever fills it in stays in the form. */
record Asking(Says says, boolean japanese) {

    /** It stands behind the number instead. */
    private static final Pattern UNIT = Pattern.compile("（(分|か月|円|%)）。|, in (minutes|yen|percent)\\b");

    private static final String FOR_WRITERS = "(（.*）)?。$";

    /** An aside, or a clause that says how to answer; what belongs to the question itself stays. */
    private static final String FOR_WRITERS_EN =
            "( \\(.*\\)|; .*|, (where|by|word|as|counted|from|e\\.g\\.|in|only|honestly|no|so|without|naming|nobody|kept|beyond|\\w+ by)\\W.*)?\\.$";

    String label() {
        String asked = japanese ? says.ja() : says.en();
        Matcher unit = UNIT.matcher(asked);
        return unit.find()
                ? asked.substring(0, unit.start())
                : asked.replaceFirst(japanese ? FOR_WRITERS : FOR_WRITERS_EN, "");
    }

    /** The number with what it counts, where the question says that. */
    String of(Number number) {
        Matcher unit = UNIT.matcher(japanese ? says.ja() : says.en());
        if (!unit.find()) {
            return number.toString();
        }
        if (japanese) {
            return number + unit.group(1);
        }
        return switch (unit.group(2)) {
            case "percent" -> number + "%";
            case "minutes" -> number + (number.intValue() == 1 ? " minute" : " minutes");
            default -> number + " " + unit.group(2);
        };
    }
}
