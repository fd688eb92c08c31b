package care.renkei.benchmarks;

import care.renkei.command.door.Door;
import care.renkei.command.door.Result;
import care.renkei.command.door.Sender;
import care.renkei.demonstration.Story;
import care.renkei.demonstration.StoryEvent;
import care.renkei.demonstration.load.Load;
import care.renkei.demonstration.load.LoadSettings;
import care.renkei.events.AgencyId;
import care.renkei.events.cloud.CloudEventReader;
import care.renkei.events.cloud.CloudEventReading;
import care.renkei.events.stored.EventJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole care processes through the door: the demonstration's story, from the first call to the plans, the meetings, the
 * benefit, the consents, the night and the handover; and beside it files as the load generator writes them.
 */
final class CareProcesses {

    /** Files of the load generator beside one telling of the story. */
    private static final int FILES = 12;

    private static final Pattern WORD = Pattern.compile("\\$\\{([a-z0-9-]+)}");

    private final Door door;
    private int told;
    private int leftOut;

    CareProcesses(Door door) {
        this.door = door;
    }

    CareProcesses tell() {
        tell(Story.bundled());
        new Load(LoadSettings.of(FILES)).files().forEach(this::tell);
        return this;
    }

    /** How much of it there is, and what had to stay out. */
    @Override
    public String toString() {
        return "%,d events told through the door (%d left out: what is sealed, brought in, of the moment, or takes a file or an answer of a page)"
                .formatted(told, leftOut);
    }

    private void tell(List<StoryEvent> events) {
        Map<String, String> ids = new HashMap<>();
        for (StoryEvent event : events) {
            if (tell(event, ids)) {
                told++;
            } else {
                leftOut++;
            }
        }
    }

    /** False where it speaks of something that was left out before, or goes to another door than this. */
    private boolean tell(StoryEvent event, Map<String, String> ids) {
        if (WORD.matcher(event.text()).results().anyMatch(word -> !ids.containsKey(word.group(1)))) {
            return false;
        }
        String filled = WORD.matcher(event.text())
                .replaceAll(word -> Matcher.quoteReplacement(String.valueOf(ids.get(word.group(1)))));
        var json = (ObjectNode) EventJson.MAPPER.readTree(filled);
        if (json.path("data").path("envelope") instanceof ObjectNode envelope) {
            envelope.remove("attachments");
        }
        if (CloudEventReader.read(json) instanceof CloudEventReading.Attributed read
                && door.take(read.event(), new Sender.OfAgency(new AgencyId(event.agency()), null))
                        instanceof Result.Stored stored) {
            ids.putAll(stored.created());
            ids.put(event.name(), stored.eventId().toString());
            return true;
        }
        return false;
    }
}
