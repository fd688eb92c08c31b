package care.renkei.query.web.record;

import care.renkei.events.EventCatalogue;
import care.renkei.events.IdOf;
import care.renkei.events.schema.Field;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of things that rows of a record bring into being, e.g. what a handover leaves open. What is said of them one by
 * one is what such a record, and an answer to it, is for (TRN-01): it is asked at once.
 */
final class MadeInRows {

    private static final Set<String> KINDS = EventCatalogue.standard().types().stream()
            .flatMap(type -> Field.of(type.content()).stream())
            .flatMap(MadeInRows::inside)
            .map(Field::idOf)
            .filter(Objects::nonNull)
            .filter(IdOf::made)
            .map(IdOf::value)
            .collect(Collectors.toUnmodifiableSet());

    private MadeInRows() {}

    /** Whether the component makes one of them, or names one that was made before. */
    static boolean concerns(Field field) {
        return Stream.concat(Stream.of(field), inside(field))
                .map(Field::idOf)
                .filter(Objects::nonNull)
                .anyMatch(of -> KINDS.contains(of.value()));
    }

    private static Stream<Field> inside(Field field) {
        return Control.of(field) == Control.ROWS ? Field.of(field.type()).stream() : Stream.empty();
    }
}
