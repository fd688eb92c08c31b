package care.renkei.events.reading;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns what the schema validator says into our own words; its messages repeat values and go nowhere. */
final class SchemaProblem {

    private static final String WORDS = "/$defs/Words/";

    private SchemaProblem() {}

    static FieldProblem of(Error error) {
        Pointer pointer = pointer(error.getInstanceLocation());
        String property = error.getProperty();
        return switch (error.getKeyword()) {
            case "required" -> FieldProblem.of(child(pointer, property), ProblemCode.MISSING);
            case "additionalProperties" -> FieldProblem.of(child(pointer, property), surplus(pointer));
            case "type" -> expecting(pointer, ProblemCode.WRONG_TYPE, error);
            case "enum", "const" -> expecting(pointer, ProblemCode.NOT_IN_LIST, error);
            case "minItems", "minProperties" -> expecting(pointer, ProblemCode.TOO_FEW, error);
            case "maxItems", "maxProperties" -> expecting(pointer, ProblemCode.TOO_MANY, error);
            case "minimum" -> expecting(pointer, ProblemCode.TOO_SMALL, error);
            case "maximum" -> expecting(pointer, ProblemCode.TOO_LARGE, error);
            case "maxLength" -> expecting(pointer, ProblemCode.TOO_LONG, error);
            case "uniqueItems" -> FieldProblem.of(pointer.text(), ProblemCode.REPEATED);
            case "not" -> FieldProblem.of(pointer.text(), ProblemCode.MAIN_PART_MISSING);
            case "pattern" -> pattern(pointer, error);
            default -> FieldProblem.of(pointer.text(), ProblemCode.MALFORMED);
        };
    }

    private static FieldProblem pattern(Pointer pointer, Error error) {
        if (!error.getSchemaLocation().toString().contains(WORDS)) {
            return FieldProblem.of(pointer.text(), ProblemCode.MALFORMED);
        }
        JsonNode text = error.getInstanceNode();
        boolean blank = text != null && text.stringValue("").isBlank();
        return FieldProblem.of(pointer.text(), blank ? ProblemCode.BLANK : ProblemCode.FORBIDDEN_CHARACTER);
    }

    private static FieldProblem expecting(Pointer pointer, ProblemCode code, Error error) {
        @Nullable JsonNode expected = error.getSchemaNode();
        return new FieldProblem(pointer.text(), code, expected == null ? null : expected.toString());
    }

    private static ProblemCode surplus(Pointer pointer) {
        return pointer.text().equals("/data/about") ? ProblemCode.SUBJECT_NOT_ALLOWED : ProblemCode.UNKNOWN_FIELD;
    }

    private static String child(Pointer pointer, @Nullable String property) {
        return property == null ? pointer.text() : pointer.then(property).text();
    }

    private static Pointer pointer(NodePath path) {
        Pointer pointer = Pointer.DATA;
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = pointer.then(path.getElement(i));
        }
        return pointer;
    }
}
