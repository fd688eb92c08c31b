package care.renkei.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the in-clear components out of a part, and builds a part from them alone: what is not in clear comes back as
 * {@link Words#WITHHELD}, an empty collection, or null. Records nested in an in-clear component follow the same rule.
 */
public final class Facts {

    private record Component(
            String name,
            Class<?> type,
            boolean inClear,
            @Nullable Class<?> nested,
            MethodHandle read,
            ObjectReader reader) {}

    /** All handles have one of these forms, so that they are invoked as they are. */
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);

    private record Plan(List<Component> components, MethodHandle construct) {}

    private final JsonMapper json;
    private final Map<Class<?>, Plan> plans = new ConcurrentHashMap<>();

    public Facts(JsonMapper json) {
        this.json = json;
    }

    /** The facts of a part: a JSON object with the in-clear components that are present. */
    public ObjectNode of(Record part) {
        ObjectNode facts = json.createObjectNode();
        for (Component component : plan(part.getClass()).components()) {
            Object value = component.inClear() ? get(component.read(), part) : null;
            if (value == null || (value instanceof Collection<?> c && c.isEmpty())) {
                continue;
            }
            facts.set(component.name(), component.nested() == null ? json.valueToTree(value) : nestedFacts(value));
        }
        return facts;
    }

    private JsonNode nestedFacts(Object value) {
        if (value instanceof Collection<?> elements) {
            ArrayNode array = json.createArrayNode();
            elements.forEach(element -> array.add(of((Record) element)));
            return array;
        }
        return of((Record) value);
    }

    /** Builds a part from its facts; unknown facts are ignored, so that old code reads newer events. */
    public <T extends Part> T read(Class<T> type, JsonNode facts) {
        return type.cast(build(type, facts));
    }

    private Object build(Class<?> type, JsonNode facts) {
        Plan plan = plan(type);
        List<Component> components = plan.components();
        @Nullable Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    argument(components.get(i), facts.get(components.get(i).name()));
        }
        return construct(plan.construct(), arguments);
    }

    private @Nullable Object argument(Component component, @Nullable JsonNode value) {
        if (!component.inClear() || value == null || value.isNull()) {
            return absent(component.type());
        }
        Class<?> nested = component.nested();
        if (nested == null) {
            return component.reader().readValue(value);
        }
        if (value.isArray()) {
            return value.valueStream().map(element -> build(nested, element)).toList();
        }
        return build(nested, value);
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == Words.class) {
            return Words.WITHHELD;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return null;
    }

    private Plan plan(Class<?> type) {
        return plans.computeIfAbsent(type, this::makePlan);
    }

    private Plan makePlan(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Component[] planned = new Component[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                types[i] = component.getType();
                planned[i] = new Component(
                        component.getName(),
                        component.getType(),
                        component.isAnnotationPresent(InClear.class),
                        nested(component.getGenericType()),
                        lookup.unreflect(component.getAccessor()).asType(ACCESSOR),
                        json.readerFor(json.constructType(component.getGenericType())));
            }
            MethodHandle construct = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(CONSTRUCTOR);
            return new Plan(List.of(planned), construct);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not a public record with public accessors", e);
        }
    }

    /** The record whose own in-clear components count, where a component (or its elements) is such a record. */
    private static @Nullable Class<?> nested(Type type) {
        Type inner =
                type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments()[0] : type;
        if (inner instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                if (component.isAnnotationPresent(InClear.class)) {
                    return raw;
                }
            }
        }
        return null;
    }

    private static @Nullable Object get(MethodHandle accessor, Object part) {
        try {
            return accessor.invokeExact(part);
        } catch (Throwable e) {
            throw new IllegalStateException("a record could not be read", e);
        }
    }

    private static Object construct(MethodHandle constructor, @Nullable Object[] arguments) {
        try {
            return constructor.invokeExact(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("a record could not be built from its facts", e);
        }
    }
}
