package care.renkei.events.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.ThingId;
import care.renkei.events.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where in a record placeholders can stand. */
final class IdPlaces {

    /**
     * One component that is an id or a list of ids, or that holds such components.
     *
     * @param thing the kind of thing; null for the id of a data subject and for a nested record
     * @param nested the record to look into; null where the component itself is an id
     */
    record Place(
            String name, @Nullable String thing, @Nullable Class<?> nested) {}

    private final Map<Class<?>, List<Place>> places = new ConcurrentHashMap<>();

    List<Place> in(Class<?> record) {
        List<Place> known = places.get(record);
        if (known == null) {
            known = look(record);
            places.put(record, known);
        }
        return known;
    }

    private List<Place> look(Class<?> record) {
        List<Place> found = new ArrayList<>();
        for (Field field : Field.of(record)) {
            IdOf of = field.idOf();
            if (field.type() == DataSubjectId.class) {
                found.add(new Place(field.name(), null, null));
            } else if (field.type() == ThingId.class && of != null) {
                found.add(new Place(field.name(), of.value(), null));
            } else if (field.type().isRecord() && !in(field.type()).isEmpty()) {
                found.add(new Place(field.name(), null, field.type()));
            }
        }
        return List.copyOf(found);
    }
}
