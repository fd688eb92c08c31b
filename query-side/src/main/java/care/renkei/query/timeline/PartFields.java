package care.renkei.query.timeline;

import care.renkei.events.BirthDate;
import care.renkei.events.Part;
import care.renkei.events.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which fields of a part are written in words, and which are days; codes, ids and moments are neither.
 *
 * @param words names of fields, also of those within others
 * @param days likewise
 */
record PartFields(Set<String> words, Set<String> days) {

    private static final Map<Class<?>, PartFields> KNOWN = new ConcurrentHashMap<>();

    static PartFields of(Class<? extends Part> part) {
        return KNOWN.computeIfAbsent(part, PartFields::read);
    }

    private static PartFields read(Class<?> part) {
        var fields = new PartFields(new HashSet<>(), new HashSet<>());
        fields.collect("", part, new HashSet<>());
        return fields;
    }

    private void collect(String name, Type type, Set<Class<?>> above) {
        if (type instanceof ParameterizedType many) {
            Arrays.stream(many.getActualTypeArguments()).forEach(one -> collect(name, one, above));
        } else if (type == Words.class) {
            words.add(name);
        } else if (type == LocalDate.class || type == BirthDate.class) {
            days.add(name);
        } else if (type instanceof Class<?> one && one.getName().startsWith("care.renkei.") && above.add(one)) {
            within(one, above);
        }
    }

    private void within(Class<?> one, Set<Class<?>> above) {
        if (one.isRecord()) {
            for (RecordComponent component : one.getRecordComponents()) {
                collect(component.getName(), component.getGenericType(), above);
            }
        } else if (one.isSealed()) {
            Arrays.stream(one.getPermittedSubclasses()).forEach(form -> collect("", form, above));
        }
        above.remove(one);
    }
}
