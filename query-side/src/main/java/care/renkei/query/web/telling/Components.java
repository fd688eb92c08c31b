package care.renkei.query.web.telling;

import care.renkei.events.Part;
import care.renkei.events.Words;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a part that say something, by name and in the part's own order. */
record Components(Map<String, Object> said) {

    /** Asking a class for its components makes them anew each time, and with them their accessors. */
    private static final ClassValue<List<RecordComponent>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> record) {
            return List.of(record.getRecordComponents());
        }
    };

    static List<RecordComponent> in(Object record) {
        return OF_CLASS.get(record.getClass());
    }

    static Components of(Part part) {
        var said = new LinkedHashMap<String, Object>();
        for (RecordComponent component : in(part)) {
            Object value = read(component, part);
            if (value != null && !silent(value)) {
                said.put(component.getName(), value);
            }
        }
        return new Components(said);
    }

    @Nullable
    Object get(String component) {
        return said.get(component);
    }

    /** False, empty and withheld say nothing. */
    static boolean silent(Object value) {
        return switch (value) {
            case Boolean yes -> !yes;
            case Collection<?> many -> many.isEmpty();
            case Words words -> words.text().isBlank();
            default -> false;
        };
    }

    static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the catalogue cannot be read", e);
        }
    }
}
