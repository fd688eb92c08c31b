package care.renkei.query.todo;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.due.FileSoFar;
import care.renkei.query.due.FilesSoFar;
import care.renkei.query.due.Happened;
import care.renkei.query.timeline.OpenEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads what is open of a file as its facts tell it. */
record FileFacts(DataSubjectId person, ZoneId zone) {

    /** An event as its facts tell it. */
    private record Placed(OpenEvent event, Happened<?> happened) {

        static final Comparator<Placed> OLDEST_FIRST = Comparator.comparing(
                        (Placed placed) -> placed.event().occurredAt())
                .thenComparing(placed -> placed.event().position());
    }

    /** @param open what is open of each file, in one order */
    static FilesSoFar of(Map<DataSubjectId, List<OpenEvent>> open, ZoneId zone) {
        List<List<Placed>> each = open.entrySet().stream()
                .map(file -> new FileFacts(file.getKey(), zone).placed(file.getValue()))
                .toList();
        return new FilesSoFar(
                soFar(each.stream().flatMap(List::stream)),
                each.stream().map(placed -> soFar(placed.stream())).toList());
    }

    private static FileSoFar soFar(Stream<Placed> placed) {
        return new FileSoFar(placed.sorted(Placed.OLDEST_FIRST)
                .<Happened<?>>map(Placed::happened)
                .toList());
    }

    private List<Placed> placed(List<OpenEvent> events) {
        var placed = new ArrayList<Placed>();
        for (OpenEvent event : events) {
            Happened<?> happened = happened(event);
            if (happened != null) {
                placed.add(new Placed(event, happened));
            }
        }
        return placed;
    }

    /** Null where its main part is not open, or this version does not know the type. */
    private @Nullable Happened<?> happened(OpenEvent event) {
        EventDescription type = EventCatalogue.standard().find(event.type());
        if (type == null
                || event.parts().stream()
                        .noneMatch(part -> type.partFor(part.sealed().about().shape()) == type.content())) {
            return null;
        }
        StoredEvent stored = stored(event);
        Content said = stored.content();
        return new Happened<>(
                event.id(),
                event.source(),
                event.practitioner(),
                LocalDate.ofInstant(event.occurredAt(), zone),
                stored.envelope().imported() != null,
                said);
    }

    private StoredEvent stored(OpenEvent event) {
        return new StoredEvent(
                event.id(),
                event.type(),
                event.source(),
                "",
                0,
                person,
                event.practitioner(),
                event.occurredAt(),
                EventJson.MAPPER.readValue(event.envelope(), Envelope.class),
                event.parts().stream()
                        .map(part -> new StoredPart(
                                part.sealed().about(),
                                EventJson.MAPPER.readValue(part.sealed().facts(), ObjectNode.class),
                                null))
                        .toList());
    }
}
