package care.renkei.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventCatalogue;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.cloud.CloudEventReader;
import care.renkei.events.cloud.CloudEventReading;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads events as the door reads them, each with the ids that the earlier ones would have been given. */
public final class AsTheDoorReads {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final EventReader READER = new EventReader();
    private static final IdMaker IDS = new IdMaker(new byte[32]);

    private final KnownIds known = new KnownIds(Map.of());
    private final Map<StoryEvent, CloudEventJson> events = new LinkedHashMap<>();
    private final Map<StoryEvent, String> looks = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** Stops where an event needs what an unreadable one would have made. */
    public static AsTheDoorReads read(List<StoryEvent> files) {
        var door = new AsTheDoorReads();
        files.stream().takeWhile(file -> door.known.canFill(file.text())).forEach(door::read);
        return door;
    }

    private void read(StoryEvent file) {
        ObjectNode filled = file.filled(known);
        if (file.looks()) {
            looks.put(file, Json.text(filled, StoryEvent.LOOK));
            words.add(file.name());
            String entry = UUID.nameUUIDFromBytes(file.name().getBytes(StandardCharsets.UTF_8))
                    .toString();
            known.learn(file.name(), new Answer("", Answer.LOOKED, entry, Map.of(), null, List.of(), null));
            return;
        }
        attached(file, filled);
        asked(filled);
        CloudEventReading attributes =
                CloudEventReader.read(filled, file.sealed() ? EventCatalogue.sealed() : EventCatalogue.standard());
        assertThat(attributes).as(file.place()).isInstanceOf(CloudEventReading.Attributed.class);
        CloudEventJson event = ((CloudEventReading.Attributed) attributes).event();
        Reading reading = READER.read(
                event.data(), event.type(), new ReadContext(event.source(), event.id(), event.time(), ZONE, IDS));
        events.put(file, event);
        words.add(file.name());
        switch (reading) {
            case Reading.Unreadable problems -> unreadable.add(file.place() + " " + problems);
            case Reading.Read read -> {
                words.addAll(read.created().keySet());
                String id = UUID.nameUUIDFromBytes(event.id().getBytes(StandardCharsets.UTF_8))
                        .toString();
                if (file.sealed()) {
                    String report = ((ProtectionEvent) read.about().values().stream()
                                    .filter(ProtectionEvent.class::isInstance)
                                    .findFirst()
                                    .orElseThrow())
                            .report()
                            .text();
                    known.learn(file.name(), Answer.of(Json.object("{\"receipt\":\"" + report.substring(7) + "\"}")));
                    return;
                }
                known.learn(
                        file.name(),
                        new Answer(event.id(), "accepted", id, read.created(), "a position", List.of(), null));
            }
        }
    }

    /** What Renkei would be asked, of which only the form can be known here: a table with nothing on it. */
    private static void asked(ObjectNode event) {
        event.at("/data/about").properties().stream()
                .filter(part -> part.getValue().has("ask"))
                .forEach(part -> {
                    String address = Json.text(part.getValue(), "ask");
                    String meeting = address.replaceFirst("^/api/meetings/", "").replaceFirst("/.*", "");
                    part.setValue(Json.object("""
                            {"meeting": "%s", "items": [], "leftOut": [],
                             "parties": [{"party": "%s", "digest": "%s"}]}""".formatted(meeting, part.getKey(), "0".repeat(64))));
                });
    }

    /** What the answer to each file would be, as far as it can be known; the file itself has to be there. */
    private static void attached(StoryEvent file, ObjectNode event) {
        for (JsonNode attachment : event.at("/data/envelope/attachments")) {
            var element = (ObjectNode) attachment;
            try {
                int bytes = file.folder().read(Json.text(element, "file")).length;
                element.remove("file");
                element.put(
                                "id",
                                UUID.nameUUIDFromBytes(file.place().getBytes(StandardCharsets.UTF_8))
                                        .toString())
                        .put("subject", Json.text(event, "subject"))
                        .put("mediaType", "image/png")
                        .put("bytes", bytes)
                        .put("digest", "0".repeat(64));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The events with their ids, in order. */
    public Map<StoryEvent, CloudEventJson> events() {
        return events;
    }

    /** The addresses that are looked at, in order. */
    public Map<StoryEvent, String> looks() {
        return looks;
    }

    /** Names of files and of what they make. */
    public List<String> words() {
        return words;
    }

    /** Places and problems. */
    public List<String> unreadable() {
        return unreadable;
    }
}
