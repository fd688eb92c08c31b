package care.renkei.query.web.record;

import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import care.renkei.query.web.person.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a form names something in order to say it anew, what was said of it last stands in the
 * form: a task that nobody owned keeps its words when it gets its owner.
 */
record SaidAnew(List<Shown> newestFirst) {

    /** What the form begins with; what the address says goes before. */
    Map<String, List<String>> with(EventDescription type, Map<String, List<String>> prefilled) {
        Object last = Field.of(type.content()).stream()
                .filter(SaidAnew::again)
                .map(field -> last(type, field, prefilled.get(RecordQuestions.PART + "/" + field.name())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (last == null) {
            return prefilled;
        }
        var all = new HashMap<String, List<String>>();
        EventJson.MAPPER.valueToTree(last).properties().forEach(one -> {
            if (one.getValue().isValueNode() && !isId(type, one.getKey())) {
                all.put(
                        RecordQuestions.PART + "/" + one.getKey(),
                        List.of(one.getValue().asString()));
            }
        });
        all.putAll(prefilled);
        return all;
    }

    private @Nullable Object last(EventDescription type, Field field, @Nullable List<String> named) {
        Field made = Field.of(type.content()).stream()
                .filter(one -> makes(one, field))
                .findFirst()
                .orElseThrow();
        return newestFirst.stream()
                .filter(shown -> shown.type().equals(type) && !shown.takenBack())
                .flatMap(shown -> shown.parts().values().stream())
                .filter(type.content()::isInstance)
                .filter(part -> named != null && named.contains(String.valueOf(made.in((Record) part))))
                .findFirst()
                .orElse(null);
    }

    private static boolean again(Field field) {
        IdOf idOf = field.idOf();
        return idOf != null && idOf.again();
    }

    private static boolean makes(Field one, Field named) {
        IdOf made = one.idOf();
        IdOf of = named.idOf();
        return made != null && of != null && made.made() && made.value().equals(of.value());
    }

    private static boolean isId(EventDescription type, String component) {
        return Field.of(type.content()).stream()
                .anyMatch(field -> field.name().equals(component) && field.idOf() != null);
    }
}
