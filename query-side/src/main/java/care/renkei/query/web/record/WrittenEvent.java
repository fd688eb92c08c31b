package care.renkei.query.web.record;

import care.renkei.events.Audience;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.When;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.WrittenDate;
import care.renkei.events.stored.EventJson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the event of a form; the id in the form makes sending it twice harmless. */
record WrittenEvent(Answers answers, ZoneId zone) {

    static final String DAY = "on";
    static final String TIME = "at";
    static final String ROLE = "role";
    static final String ACTING_AS = "acting";
    static final String ABOUT = "about";
    static final String AUTHOR_ONLY = "author";
    static final String ID = "event";

    /** Names of the controls that the form was opened with, which say what it is about. */
    static final String OPENED = "opened";

    /** The event, or null where the day cannot be read: without it there is no event to send. */
    @Nullable
    CloudEventJson of(EventDescription type, Writer writer, DataSubjectId person, List<JsonNode> attachments) {
        When when = when();
        if (when == null) {
            return null;
        }
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        ObjectNode occurred = envelope.putObject("occurred");
        occurred.put("from", when.from());
        occurred.put("precision", when.precision().name());
        envelope.put("role", answers.first(ROLE));
        envelope.put("actingAs", answers.first(ACTING_AS));
        if (!answers.of(AUTHOR_ONLY).isEmpty()) {
            envelope.set("audience", EventJson.MAPPER.valueToTree(Audience.AUTHOR));
        }
        if (!attachments.isEmpty()) {
            attachments.forEach(envelope.putArray("attachments")::add);
        }
        data.putObject("about").set(subject(person), new RecordWriting(answers, zone).part(type.content()));
        return new CloudEventJson(
                "web:" + answers.first(ID),
                writer.agency(),
                type,
                person,
                when.firstInstant(zone),
                writer.practitioner(),
                data);
    }

    /** Whom it is about, as the form names it; what is wrong with that the door says. */
    String subject(DataSubjectId person) {
        String about = answers.first(ABOUT);
        return about.isEmpty() ? person.text() : about;
    }

    /** Browsers send the contract's form; where one has no calendar, people write as they do on paper. */
    private static LocalDate day(String text) {
        LocalDate written = WrittenDate.day(text);
        return written == null ? LocalDate.parse(text) : written;
    }

    private @Nullable When when() {
        try {
            LocalDate day = day(answers.first(DAY));
            String time = answers.first(TIME);
            return time.isEmpty()
                    ? When.on(day)
                    : new When(
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    day.atTime(LocalTime.parse(time)).atZone(zone)),
                            null,
                            When.Precision.INSTANT);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
