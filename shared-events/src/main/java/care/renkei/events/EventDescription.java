package care.renkei.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One type of the catalogue, read from the {@link Wire} annotation of its content record.
 *
 * @param wireName e.g. {@code renkei.contact.home-visit-made.v1}
 * @param parts which record stands under which shape of key; the content record is among them
 */
public record EventDescription(
        String wireName,
        String capability,
        String name,
        int version,
        Class<? extends Content> content,
        Map<Shape, Class<? extends Part>> parts,
        StreamKind stream,
        Set<Category> categories,
        Stage stage,
        Set<DataSubjectId.Kind> creates,
        List<String> practices,
        String titleJa,
        String titleEn) {

    /** @throws IllegalStateException if the record is not annotated, or two parts claim one shape */
    static EventDescription of(Class<? extends Content> content) {
        Wire wire = content.getAnnotation(Wire.class);
        if (wire == null) {
            throw new IllegalStateException(content.getName() + " has no @Wire");
        }
        int dot = wire.name().indexOf('.');
        return new EventDescription(
                "renkei." + wire.name() + ".v" + wire.version(),
                wire.name().substring(0, dot),
                wire.name().substring(dot + 1),
                wire.version(),
                content,
                parts(content, wire),
                wire.stream(),
                new TreeSet<>(List.of(wire.categories())),
                wire.stage(),
                Set.of(wire.creates()),
                List.of(wire.practices()),
                wire.ja(),
                wire.en());
    }

    private static Map<Shape, Class<? extends Part>> parts(Class<? extends Content> content, Wire wire) {
        var parts = new EnumMap<Shape, Class<? extends Part>>(Shape.class);
        for (Shape shape : wire.about()) {
            parts.put(shape, content);
        }
        for (Class<? extends Part> part : wire.parts()) {
            PartOf of = part.getAnnotation(PartOf.class);
            if (of == null || parts.put(of.value(), part) != null) {
                throw new IllegalStateException(part.getName() + " needs a @PartOf with a shape of its own");
            }
        }
        return Map.copyOf(parts);
    }

    /** The record for a key of this shape, or null where the type has no such part. */
    public @Nullable Class<? extends Part> partFor(Shape shape) {
        return parts.get(shape);
    }

    /** Capability and name without version, e.g. {@code contact.home-visit-made}; what a scope may name. */
    public String eventName() {
        return capability + "." + name;
    }
}
