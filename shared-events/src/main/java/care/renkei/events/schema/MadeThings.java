package care.renkei.events.schema;

import care.renkei.events.EventDescription;
import care.renkei.events.IdOf;
import java.util.HashSet;
import java.util.Set;

/**
 * The kinds of things that an event of one type brings into being, e.g. {@code consent}.
 *
 * @param kinds as {@link IdOf} names them
 */
record MadeThings(Set<String> kinds) {

    static MadeThings of(EventDescription type) {
        Set<String> kinds = new HashSet<>();
        type.parts().values().forEach(part -> collect(part, kinds));
        return new MadeThings(Set.copyOf(kinds));
    }

    private static void collect(Class<?> record, Set<String> kinds) {
        for (Field field : Field.of(record)) {
            IdOf of = field.idOf();
            if (of != null && of.made()) {
                kinds.add(of.value());
            }
            if (field.type().isRecord()) {
                collect(field.type(), kinds);
            }
        }
    }
}
