package care.renkei.query.web.record;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.IdOf;
import care.renkei.events.RecordOf;
import care.renkei.events.StreamKind;
import care.renkei.events.schema.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a file has to be read before a form can be drawn: what its components may name.
 *
 * @param types whose records it names, or what they bring into being
 * @param anyRecord whether it names any record of the file
 * @param sharing whether it names what was said about sharing
 */
record References(Set<EventName> types, boolean anyRecord, boolean sharing) {

    static final References NONE = new References(Set.of(), false, false);

    /** Which types bring a kind of thing into being, by the kind. */
    private static final Map<String, Set<EventDescription>> MAKERS = makers();

    static References of(EventDescription type) {
        var found = new Found(new TreeSet<>(), new HashSet<>());
        found.in(type.content());
        return new References(
                found.types(),
                found.kinds().contains(Kind.ANY_RECORD),
                found.kinds().contains(Kind.SHARING));
    }

    private enum Kind {
        ANY_RECORD,
        SHARING
    }

    private record Found(Set<EventName> types, Set<Kind> kinds) {

        void in(Class<?> record) {
            for (Field field : Field.of(record)) {
                Control asking = Control.of(field);
                if (asking == Control.ROWS || asking == Control.GROUP) {
                    in(field.type());
                }
                if (asking != null) {
                    records(field.recordOf());
                    things(field.idOf());
                }
            }
        }

        private void records(@Nullable RecordOf of) {
            if (of != null && of.value().length == 0) {
                kinds.add(Kind.ANY_RECORD);
            } else if (of != null) {
                Set.of(of.value()).forEach(name -> types.add(new EventName(name)));
            }
        }

        private void things(@Nullable IdOf of) {
            if (of != null && !of.made()) {
                MAKERS.getOrDefault(of.value(), Set.of()).forEach(maker -> {
                    types.add(new EventName(maker.eventName()));
                    if (maker.stream() == StreamKind.SHARING) {
                        kinds.add(Kind.SHARING);
                    }
                });
            }
        }
    }

    private static Map<String, Set<EventDescription>> makers() {
        var makers = new HashMap<String, Set<EventDescription>>();
        EventCatalogue.standard().types().forEach(type -> makers(type, type.content(), makers));
        return Map.copyOf(makers);
    }

    private static void makers(EventDescription type, Class<?> record, Map<String, Set<EventDescription>> makers) {
        for (Field field : Field.of(record)) {
            IdOf of = field.idOf();
            if (of != null && of.made()) {
                makers.computeIfAbsent(of.value(), kind -> new HashSet<>()).add(type);
            } else if (field.many() && field.type().isRecord()) {
                makers(type, field.type(), makers);
            }
        }
    }
}
