package care.renkei.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every event type, by wire name and by content record. Built from the sealed interfaces of the capabilities, so a
 * new record enters by being permitted there. Sealed matters have a catalogue of their own.
 */
public final class EventCatalogue {

    private static final EventCatalogue STANDARD = new EventCatalogue(Capabilities.ALL);
    private static final EventCatalogue SEALED = new EventCatalogue(Capabilities.SEALED);

    private final SortedMap<String, EventDescription> byWireName;
    private final java.util.Map<Class<? extends Content>, EventDescription> byContent;

    EventCatalogue(List<Class<? extends Content>> capabilities) {
        var names = new TreeMap<String, EventDescription>();
        var contents = new java.util.HashMap<Class<? extends Content>, EventDescription>();
        for (Class<? extends Content> capability : capabilities) {
            for (Class<? extends Content> content : records(capability)) {
                EventDescription type = EventDescription.of(content);
                if (names.put(type.wireName(), type) != null) {
                    throw new IllegalStateException("two records are named " + type.wireName());
                }
                contents.put(type.content(), type);
            }
        }
        byWireName = Collections.unmodifiableSortedMap(names);
        byContent = java.util.Map.copyOf(contents);
    }

    /** A capability may hold a stream of its own, which is sealed again. */
    private static List<Class<? extends Content>> records(Class<? extends Content> capability) {
        List<Class<? extends Content>> records = new ArrayList<>();
        for (Class<?> permitted : capability.getPermittedSubclasses()) {
            Class<? extends Content> content = permitted.asSubclass(Content.class);
            if (content.isSealed()) {
                records.addAll(records(content));
            } else {
                records.add(content);
            }
        }
        return records;
    }

    public static EventCatalogue standard() {
        return STANDARD;
    }

    /**
     * The types of sealed matters. To everything that asks {@link #standard()} (the ordinary door, the store, the
     * views) they are unknown types.
     */
    public static EventCatalogue sealed() {
        return SEALED;
    }

    /** All types that can be sent, by either door, in the order of their wire names. */
    public static Collection<EventDescription> everyType() {
        return Stream.of(STANDARD, SEALED)
                .flatMap(catalogue -> catalogue.types().stream())
                .sorted(Comparator.comparing(EventDescription::wireName))
                .toList();
    }

    /** All types in the order of their wire names. */
    public Collection<EventDescription> types() {
        return byWireName.values();
    }

    /** The type of this wire name, or null where the catalogue has none. */
    public @Nullable EventDescription find(String wireName) {
        return byWireName.get(wireName);
    }

    /** @throws IllegalArgumentException if the catalogue has no such type */
    public EventDescription get(String wireName) {
        EventDescription type = byWireName.get(wireName);
        if (type == null) {
            throw new IllegalArgumentException("unknown event type " + wireName);
        }
        return type;
    }

    /** @throws IllegalArgumentException if no capability permits the record */
    public EventDescription of(Class<? extends Content> content) {
        EventDescription type = byContent.get(content);
        if (type == null) {
            throw new IllegalArgumentException(content.getName() + " is not in the catalogue");
        }
        return type;
    }
}
