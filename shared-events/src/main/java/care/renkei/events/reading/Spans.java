package care.renkei.events.reading;

import care.renkei.events.When;
import care.renkei.events.schema.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds spans that end before they begin: a {@code from} and an {@code until} in one record, at any depth. */
final class Spans {

    private record Span(RecordComponent from, RecordComponent until) {}

    /** What to look at in a record: its own span, where it has one, and the components that may hold further ones. */
    private record Plan(@Nullable Span span, List<RecordComponent> holders) {
        boolean empty() {
            return span == null && holders.isEmpty();
        }
    }

    private final Map<Class<?>, Plan> plans = new ConcurrentHashMap<>();

    void check(Object value, ZoneId zone, Pointer pointer, Collection<FieldProblem> problems) {
        if (value instanceof When when) {
            check(when, zone, pointer, problems);
            return;
        }
        Plan plan = plan(value.getClass());
        Span span = plan.span();
        if (span != null && backwards(get(span.from(), value), get(span.until(), value))) {
            problems.add(problem(pointer));
        }
        for (RecordComponent holder : plan.holders()) {
            Pointer inner = pointer.then(holder.getName());
            Object held = get(holder, value);
            if (held instanceof Collection<?> elements) {
                int i = 0;
                for (Object element : elements) {
                    check(element, zone, inner.then(i++), problems);
                }
            } else if (held != null) {
                check(held, zone, inner, problems);
            }
        }
    }

    private static void check(When when, ZoneId zone, Pointer pointer, Collection<FieldProblem> problems) {
        Instant until = when.lastInstant(zone);
        if (until != null && until.isBefore(when.firstInstant(zone))) {
            problems.add(problem(pointer));
        }
    }

    private static FieldProblem problem(Pointer pointer) {
        return FieldProblem.of(pointer.then("until").text(), ProblemCode.UNTIL_BEFORE_FROM);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a plan pairs components of one type only
    private static boolean backwards(@Nullable Object from, @Nullable Object until) {
        return from instanceof Comparable first && until != null && first.compareTo(until) > 0;
    }

    private Plan plan(Class<?> record) {
        Plan known = plans.get(record);
        if (known == null) {
            known = look(record);
            plans.put(record, known);
        }
        return known;
    }

    private Plan look(Class<?> record) {
        RecordComponent from = component(record, "from");
        RecordComponent until = component(record, "until");
        Span span = from != null && until != null && comparable(from, until) ? new Span(from, until) : null;
        List<RecordComponent> holders = Field.of(record).stream()
                .filter(field -> field.type() == When.class
                        || (field.type().isRecord() && !plan(field.type()).empty()))
                .map(Field::component)
                .toList();
        return new Plan(span, holders);
    }

    private static boolean comparable(RecordComponent from, RecordComponent until) {
        return from.getType() == until.getType() && Comparable.class.isAssignableFrom(from.getType());
    }

    private static @Nullable RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record could not be read", e);
        }
    }
}
