package care.renkei.query.web.record;

import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import care.renkei.events.RecordOf;
import care.renkei.events.ThingId;
import care.renkei.events.schema.Field;
import care.renkei.query.web.person.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which forms can follow a record: those with a component that names it, or what it brought into being or speaks of.
 * Made from the catalogue, so that a new type that refers to others is found where they stand.
 */
final class Follows {

    private static final Map<EventDescription, List<Follow>> KNOWN = new ConcurrentHashMap<>();

    private Follows() {}

    /**
     * A form and the component that says what it follows.
     *
     * @param thing the component of the record that holds the id; null where the record itself is named
     */
    record Follow(
            EventDescription type, String field, @Nullable Field thing) {

        /** The id that the form is opened with; null where the record's words are closed. */
        @Nullable
        String value(Shown shown) {
            if (thing == null) {
                return shown.event().toString();
            }
            return shown.parts().values().stream()
                    .filter(shown.type().content()::isInstance)
                    .map(part -> thing.in((Record) part))
                    .filter(ThingId.class::isInstance)
                    .map(Object::toString)
                    .findFirst()
                    .orElse(null);
        }
    }

    static List<Follow> of(EventDescription type) {
        return KNOWN.computeIfAbsent(type, Follows::find);
    }

    /** Each form once, by the first component that fits. */
    private static List<Follow> find(EventDescription record) {
        var found = new LinkedHashMap<EventDescription, Follow>();
        for (EventDescription type : Offered.following()) {
            Field.of(type.content()).stream()
                    .map(field -> follow(record, type, field))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(follow -> found.put(type, follow));
        }
        return new ArrayList<>(found.values());
    }

    private static @Nullable Follow follow(EventDescription record, EventDescription type, Field field) {
        if (field.many()) {
            return null;
        }
        RecordOf of = field.recordOf();
        if (of != null) {
            boolean named = of.value().length == 0
                    ? Offered.amends(type) && Offered.canBeAmended(record)
                    : Stream.of(of.value()).anyMatch(record.eventName()::equals);
            return named ? new Follow(type, field.name(), null) : null;
        }
        IdOf idOf = field.idOf();
        Field thing = idOf == null || idOf.made() ? null : holding(record, idOf.value());
        return thing == null ? null : new Follow(type, field.name(), thing);
    }

    private static @Nullable Field holding(EventDescription record, String kind) {
        return Field.of(record.content()).stream()
                .filter(field -> !field.many())
                .filter(field -> {
                    IdOf of = field.idOf();
                    return of != null && of.value().equals(kind) && (of.made() || field.required());
                })
                .findFirst()
                .orElse(null);
    }
}
