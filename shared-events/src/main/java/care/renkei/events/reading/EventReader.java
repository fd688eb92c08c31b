package care.renkei.events.reading;

import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.EventJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code data} of a sent event: holds it against the schema of its type, understands dates as people write
 * them, replaces placeholders by ids, decodes it, and checks what a schema cannot say (time, spans, subjects named twice). Safe for use by many threads.
 */
public final class EventReader {

    private static final Pointer ENVELOPE = Pointer.DATA.then("envelope");
    private static final Pointer ABOUT = Pointer.DATA.then("about");

    private final SchemaCheck schemas = new SchemaCheck();
    private final IdPlaces places = new IdPlaces();
    private final Spans spans = new Spans();

    public Reading read(JsonNode sent, EventDescription type, ReadContext context) {
        SchemaCheck.Checked checked = schemas.check(sent, type);
        JsonNode data = checked.data();
        List<FieldProblem> problems = new ArrayList<>(checked.problems());
        if (!problems.isEmpty()) {
            return unreadable(problems);
        }
        Placeholders placeholders = new Placeholders(type, context, places);
        Envelope envelope = decode(Envelope.class, data.get("envelope"), ENVELOPE, placeholders, problems);
        SortedMap<SubjectKey, Part> about = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : data.get("about").properties()) {
            Pointer pointer = ABOUT.then(entry.getKey());
            SubjectKey key = key(entry.getKey(), pointer, placeholders, problems);
            Class<? extends Part> record = key == null ? null : type.partFor(key.shape());
            if (key == null || record == null) {
                continue;
            }
            Part part = decode(record, entry.getValue(), pointer, placeholders, problems);
            if (part != null && about.put(key, part) != null) {
                problems.add(FieldProblem.of(pointer.text(), ProblemCode.REPEATED));
            }
            check(part, pointer, context, problems);
        }
        check(envelope, ENVELOPE, context, problems);
        if (envelope != null
                && !envelope.occurred().firstInstant(context.zone()).equals(context.time())) {
            problems.add(FieldProblem.of("/time", ProblemCode.TIME_DIFFERS));
        }
        problems.addAll(placeholders.problems());
        return envelope != null && problems.isEmpty()
                ? new Reading.Read(envelope.completedFor(type), about, placeholders.created())
                : unreadable(problems);
    }

    /** The key with its ids, or null where it names a subject twice. */
    private static @Nullable SubjectKey key(
            String text, Pointer pointer, Placeholders placeholders, List<FieldProblem> problems) {
        SubjectKey key = SubjectKey.parse(placeholders.key(text, pointer));
        if (key.subjects().size() == text.split("\\+", -1).length) {
            return key;
        }
        problems.add(FieldProblem.of(pointer.text(), ProblemCode.REPEATED));
        return null;
    }

    /** What the schema lets through can mostly be decoded; a day that never was, is found here, with its place. */
    private <T> @Nullable T decode(
            Class<T> record, JsonNode node, Pointer pointer, Placeholders placeholders, List<FieldProblem> problems) {
        try {
            return EventJson.MAPPER.treeToValue(placeholders.fill(record, node, pointer), record);
        } catch (JacksonException e) {
            problems.add(FieldProblem.of(place(e, pointer).text(), ProblemCode.UNREADABLE));
            return null;
        }
    }

    private static Pointer place(JacksonException problem, Pointer part) {
        Pointer place = part;
        for (JacksonException.Reference step : problem.getPath()) {
            String name = step.getPropertyName();
            place = place.then(name == null ? Integer.toString(step.getIndex()) : name);
        }
        return place;
    }

    private void check(@Nullable Object value, Pointer pointer, ReadContext context, List<FieldProblem> problems) {
        if (value != null) {
            spans.check(value, context.zone(), pointer, problems);
        }
    }

    private static Reading unreadable(List<FieldProblem> problems) {
        return new Reading.Unreadable(problems.stream()
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList());
    }
}
