package care.renkei.events.contract;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.cloud.CloudEventReader;
import care.renkei.events.cloud.CloudEventReading;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;

/** The committed example of each type. */
final class Examples {

    static final Path FOLDER = Path.of("src/main/resources/examples");

    private static final EventReader READER = new EventReader();
    private static final IdMaker IDS = new IdMaker(new byte[32]);

    private Examples() {}

    static Collection<EventDescription> types() {
        return EventCatalogue.everyType();
    }

    /** The catalogue that has the type; the door of one knows nothing of the other. */
    static EventCatalogue catalogueOf(EventDescription type) {
        return EventCatalogue.sealed().find(type.wireName()) == null
                ? EventCatalogue.standard()
                : EventCatalogue.sealed();
    }

    static CloudEventReading attributes(EventDescription type) {
        try {
            byte[] example = Files.readAllBytes(FOLDER.resolve(type.wireName() + ".json"));
            return CloudEventReader.read(EventJson.MAPPER.readTree(example), catalogueOf(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CloudEventJson event(EventDescription type) {
        if (attributes(type) instanceof CloudEventReading.Attributed attributed) {
            return attributed.event();
        }
        throw new AssertionError("the example of " + type.wireName() + " cannot be read");
    }

    static Reading reading(CloudEventJson event) {
        return READER.read(
                event.data(),
                event.type(),
                new ReadContext(event.source(), event.id(), event.time(), ZoneId.of("Asia/Tokyo"), IDS));
    }
}
