package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.Scope;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.SharingDeclined;
import care.renkei.events.stored.StoredEvent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells what was told outside of Renkei, or decided not to be told. */
final class Disclosures {

    private Disclosures() {}

    /** @param stated what the teller may know of, oldest first */
    static List<Disclosure> newestFirst(List<Stated> stated) {
        return stated.reversed().stream()
                .map(Disclosures::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Disclosure of(Stated stated) {
        StoredEvent event = stated.event();
        return switch (stated.content()) {
            case InformationShared e ->
                new Disclosure(
                        true,
                        event.id(),
                        event.occurredAt(),
                        stated.wire().recordedAt(),
                        event.source(),
                        event.practitioner(),
                        e.to(),
                        e.categories(),
                        e.basis(),
                        e.purpose(),
                        e.how(),
                        Things.of(e),
                        e.records());
            case SharingDeclined e ->
                new Disclosure(
                        false,
                        event.id(),
                        event.occurredAt(),
                        stated.wire().recordedAt(),
                        event.source(),
                        event.practitioner(),
                        e.askedBy(),
                        asked(e.scope()),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of());
            default -> null;
        };
    }

    private static Set<Category> asked(Scope scope) {
        var asked = new TreeSet<>(scope.categories());
        asked.removeAll(scope.except());
        return asked;
    }
}
