package care.renkei.query.plans;

import care.renkei.events.CareEvent;
import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.query.fixture.Told;
import care.renkei.query.reading.Json;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Records as whoever may see all of them has them in sight, without a database. */
final class InSightOf {

    private InSightOf() {}

    static List<TimelineEntry> all(List<Told> told) {
        return IntStream.range(0, told.size())
                .mapToObj(i -> entry(told.get(i), i + 1))
                .toList();
    }

    static TimelineEntry entry(Told told, int place) {
        CareEvent event = told.event();
        Instant recordedAt = Instant.parse("2026-12-01T00:00:00Z").plusSeconds(place);
        List<ShownPart> parts = event.about().entrySet().stream()
                .map(part -> new ShownPart(
                        event.type().wireName(),
                        part.getKey(),
                        Grade.CONTENT,
                        List.of(),
                        new Json(EventJson.MAPPER.writeValueAsString(part.getValue()))))
                .toList();
        return new TimelineEntry(
                event.id(),
                null,
                event.type().wireName(),
                event.source(),
                event.practitioner(),
                event.occurredAt(),
                recordedAt,
                new Position(1, place, place),
                Set.of(),
                event.type().stage(),
                Grade.CONTENT,
                PartFacts.Retraction.NONE,
                new Json(EventJson.MAPPER.writeValueAsString(event.envelope())),
                parts,
                List.of(),
                List.of());
    }
}
