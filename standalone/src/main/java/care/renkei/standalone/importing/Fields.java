package care.renkei.standalone.importing;

import care.renkei.events.Part;
import care.renkei.events.Says;
import care.renkei.events.schema.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a part a heading names: by the field's name or by its sentence in Japanese or English; inside another
 * field by the names with dots, and in a list by the number from 1 ({@code observations.1.text}).
 */
final class Fields {

    private final Class<? extends Part> part;
    private final Map<String, Leaf> known = new LinkedHashMap<>();

    Fields(Class<? extends Part> part) {
        this.part = part;
        for (Field field : Field.of(part)) {
            put(field.name(), field);
            Says says = field.says();
            if (says != null) {
                put(says.ja(), field);
                put(says.en(), field);
            }
        }
    }

    private void put(String heading, Field field) {
        if (!nested(field)) {
            known.putIfAbsent(Headings.plain(heading), new Leaf(List.of(field.name()), field));
        }
    }

    @Nullable
    Leaf named(String heading) {
        Leaf leaf = known.get(Headings.plain(heading));
        return leaf != null || !heading.contains(".")
                ? leaf
                : inside(heading.strip().split("\\.", -1));
    }

    /** What a column for the place would be headed; lists count from 1 for people. */
    String heading(String pointer) {
        Field first = field(part, pointer);
        Says says = first == null ? null : first.says();
        return says == null
                ? Arrays.stream(pointer.split("/", -1))
                        .map(step -> step.matches("[0-9]{1,3}") ? Integer.toString(Integer.parseInt(step) + 1) : step)
                        .collect(Collectors.joining("."))
                : Headings.withoutStop(says.ja());
    }

    private @Nullable Leaf inside(String[] names) {
        var path = new ArrayList<String>();
        Class<?> record = part;
        for (int i = 0; i < names.length; i++) {
            Field field = field(record, names[i]);
            if (field == null) {
                return null;
            }
            path.add(field.name());
            if (i == names.length - 1) {
                return nested(field) ? null : new Leaf(List.copyOf(path), field);
            }
            if (!nested(field)) {
                return null;
            }
            if (field.many()) {
                i++;
                if (i >= names.length - 1 || !names[i].matches("[1-9][0-9]?")) {
                    return null;
                }
                path.add(Integer.toString(Integer.parseInt(names[i]) - 1));
            }
            record = field.type();
        }
        return null;
    }

    private static @Nullable Field field(Class<?> record, String name) {
        return Field.of(record).stream()
                .filter(field -> Headings.plain(field.name()).equals(Headings.plain(name)))
                .findFirst()
                .orElse(null);
    }

    /** A record of several fields; ids, words and dates are records of one text. */
    private static boolean nested(Field field) {
        return field.type().isRecord() && field.type().getRecordComponents().length > 1;
    }
}
