package care.renkei.events.cloud;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.reading.FieldProblem;
import care.renkei.events.reading.Pointer;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.schema.TextForms;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The attributes of one CloudEvent, read one by one; what was not asked for is unknown. */
final class Attributes {

    /** Stands in clear for ever, so it holds no more than a code. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}");

    private static final Pattern INSTANT = Pattern.compile(TextForms.INSTANT);
    private static final Pattern SUBJECT = Pattern.compile(DataSubjectId.PATTERN);
    private static final Pattern PRACTITIONER = Pattern.compile("practitioner-" + DataSubjectId.VALUE);
    private static final Pattern JSON_UTF8 = Pattern.compile("application/json( *; *charset=\"?utf-8\"?)?");

    private final ObjectNode event;
    private final EventCatalogue types;
    private final Set<String> unknown;
    private final List<FieldProblem> problems = new ArrayList<>();

    Attributes(ObjectNode event, EventCatalogue types) {
        this.event = event;
        this.types = types;
        this.unknown = new TreeSet<>(event.propertyNames());
    }

    void specVersion() {
        String version = required("specversion");
        if (version != null && !version.equals(CloudEventJson.SPEC_VERSION)) {
            problems.add(new FieldProblem("/specversion", ProblemCode.UNSUPPORTED, CloudEventJson.SPEC_VERSION));
        }
    }

    void dataContentType() {
        String type = optional("datacontenttype");
        if (type != null && !JSON_UTF8.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            problems.add(new FieldProblem("/datacontenttype", ProblemCode.UNSUPPORTED, CloudEventJson.DATA_MEDIA_TYPE));
        }
    }

    @Nullable
    String id() {
        return formed("id", required("id"), ID);
    }

    @Nullable
    AgencyId source() {
        String text = required("source");
        AgencyId source = text == null ? null : AgencyId.fromUrn(text);
        return accepted(source, text == null || source != null, "source", ProblemCode.MALFORMED);
    }

    @Nullable
    EventDescription type() {
        String text = required("type");
        EventDescription type = text == null ? null : types.find(text);
        return accepted(type, text == null || type != null, "type", ProblemCode.UNKNOWN_TYPE);
    }

    @Nullable
    DataSubjectId subject() {
        String text = formed("subject", required("subject"), SUBJECT);
        return text == null ? null : new DataSubjectId(text);
    }

    @Nullable
    DataSubjectId practitioner() {
        String text = formed("practitioner", optional("practitioner"), PRACTITIONER);
        return text == null ? null : new DataSubjectId(text);
    }

    @Nullable
    Instant time() {
        String text = formed("time", required("time"), INSTANT);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            problem("time", ProblemCode.MALFORMED);
            return null;
        }
    }

    @Nullable
    JsonNode data() {
        unknown.remove("data");
        JsonNode data = event.get("data");
        return accepted(data, data != null, "data", ProblemCode.MISSING);
    }

    /** All that was found, and every attribute that nobody asked for. */
    List<FieldProblem> problems() {
        unknown.forEach(name -> problem(name, ProblemCode.UNKNOWN_FIELD));
        unknown.clear();
        return problems.stream()
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
    }

    private @Nullable String required(String name) {
        boolean there = event.has(name);
        return accepted(there ? optional(name) : null, there, name, ProblemCode.MISSING);
    }

    private @Nullable String optional(String name) {
        unknown.remove(name);
        JsonNode value = event.get(name);
        if (value == null) {
            return null;
        }
        boolean text = value.isString();
        return accepted(text ? value.stringValue() : null, text, name, ProblemCode.WRONG_TYPE);
    }

    private @Nullable String formed(String name, @Nullable String text, Pattern form) {
        boolean fits = text == null || form.matcher(text).matches();
        return accepted(fits ? text : null, fits, name, ProblemCode.MALFORMED);
    }

    private <T> @Nullable T accepted(@Nullable T value, boolean fits, String name, ProblemCode otherwise) {
        if (!fits) {
            problem(name, otherwise);
        }
        return value;
    }

    private void problem(String name, ProblemCode code) {
        problems.add(FieldProblem.of(Pointer.ROOT.then(name).text(), code));
    }
}
