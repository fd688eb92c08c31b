package care.renkei.events.schema;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Shape;
import care.renkei.events.SubjectKey;
import java.util.Locale;

/**
 * Forms of text as regular expressions that mean the same in Java and in JSON Schema (ECMA-262). Every one of them
 * runs in linear time, because strangers choose the texts.
 */
public final class TextForms {

    /** The word of a placeholder: the sender's own name for what an event brings into being. */
    public static final String PLACEHOLDER = "new:[a-z0-9-]{1,40}";

    static final String UUID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
    public static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    public static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    public static final String YEAR = "^[0-9]{4}$";
    static final String TIME_OF_DAY = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    /** RFC 3339 without leap seconds, and with offsets that exist. */
    public static final String INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
            + "([.][0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$";

    /**
     * Words: no control characters but line feed and tab, no halves of surrogate pairs, and at least one character
     * that is not a space. Nothing else is refused, so names keep their characters.
     */
    static final String WORDS = "^[" + spaces() + "]*[^" + spaces() + controls() + "][^" + controls() + "]*$";

    private TextForms() {}

    /** Of an id of this shape, without anchors; {@link Shape#JOINT} has no id of its own. */
    static String id(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT) + "-" + DataSubjectId.VALUE;
    }

    /** Of a reference to a data subject: an id, or a placeholder where the type brings subjects into being. */
    static String subject(EventDescription type) {
        String id = unanchored(DataSubjectId.PATTERN);
        return type.creates().isEmpty() ? "^" + id + "$" : "^(" + id + "|" + PLACEHOLDER + ")$";
    }

    /** Of the keys of {@code about} under which parts of this shape stand. */
    static String keys(Shape shape, EventDescription type) {
        if (shape == Shape.JOINT) {
            String one = "(" + unanchored(subject(type)) + ")";
            return "^" + one + "([+]" + one + "){1," + (SubjectKey.MAX_SUBJECTS - 1) + "}$";
        }
        boolean created = type.creates().stream().anyMatch(kind -> kind.name().equals(shape.name()));
        return created ? "^(" + id(shape) + "|" + PLACEHOLDER + ")$" : "^" + id(shape) + "$";
    }

    /** Of the id of a thing of this kind that an earlier event brought into being. */
    static String thing(String kind) {
        return kind + "-[a-z0-9]{26}";
    }

    static String unanchored(String pattern) {
        return pattern.substring(1, pattern.length() - 1);
    }

    private static String spaces() {
        return " \\t\\n\\u00a0\\u3000";
    }

    private static String controls() {
        return "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff";
    }
}
