package care.renkei.events.schema;

import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LeftOutMeans;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.SetAtTheDoor;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of an event's record, as the contract with the outside sees it.
 *
 * @param component the component itself
 */
public record Field(RecordComponent component) {

    /** Most elements of a list or set whose component names no bound. */
    public static final int MAX_ELEMENTS = 200;

    /** The fields that a sender may write, in the record's own order. */
    public static List<Field> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(SetAtTheDoor.class))
                .map(Field::new)
                .toList();
    }

    public String name() {
        JsonProperty renamed = component.getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    /** What stands in it in this record of its type. */
    public @Nullable Object in(Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the catalogue cannot be read", e);
        }
    }

    /** The component's own type, or that of its elements. */
    public Class<?> type() {
        Type type = component.getGenericType();
        Type inner = many() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return (Class<?>) inner;
    }

    /** Whether it is a list or a set. */
    public boolean many() {
        return component.getType() == List.class || component.getType() == Set.class;
    }

    public boolean set() {
        return component.getType() == Set.class;
    }

    public boolean nullable() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public boolean inClear() {
        return component.isAnnotationPresent(InClear.class);
    }

    /** Whether the sender must write it: nothing else stands for it. */
    public boolean required() {
        return !nullable() && leftOutMeans() == null && (!many() || min() > 0);
    }

    public @Nullable Says says() {
        return component.getAnnotation(Says.class);
    }

    public @Nullable IdOf idOf() {
        return component.getAnnotation(IdOf.class);
    }

    /** Null where it names no record, or pages do not lead to it. */
    public @Nullable RecordOf recordOf() {
        return component.getAnnotation(RecordOf.class);
    }

    public @Nullable String leftOutMeans() {
        LeftOutMeans means = component.getAnnotation(LeftOutMeans.class);
        return means == null ? null : means.value();
    }

    public @Nullable Range range() {
        return component.getAnnotation(Range.class);
    }

    /** Fewest elements. */
    public int min() {
        Range range = range();
        return range == null ? 0 : range.min();
    }

    /** Most elements. */
    public int max() {
        Range range = range();
        return range == null || range.max() == Integer.MAX_VALUE ? MAX_ELEMENTS : range.max();
    }
}
