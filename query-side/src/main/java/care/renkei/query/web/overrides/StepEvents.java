package care.renkei.query.web.overrides;

import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.EventJson;
import care.renkei.query.consentaudit.OverrideThread;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the event of a form about an override. Checks nothing: what is wrong goes to the door, which says so. */
record StepEvents(Desk desk, OverrideThread override, Written written, Instant now) {

    private static final String LOOK = "look/";
    private static final int STEPS = 3;

    CloudEventJson event(Step step) {
        ObjectNode part = EventJson.MAPPER.createObjectNode();
        part.put("override", override.override().text());
        String id = written.first(InvokeForms.EVENT);
        return switch (step) {
            case EXTEND -> {
                part.put("until", override.until().plus(hours()).toString());
                text(part, "reason");
                yield desk.event(OverrideExtended.class, id, now, part);
            }
            case END -> {
                text(part, "reason");
                yield desk.event(OverrideEnded.class, id, now, part);
            }
            case REVIEW -> desk.event(OverrideReviewed.class, id, now, reviewed(part));
            case INFORM -> {
                text(part, "told");
                text(part, "answer");
                several(part, "supporters");
                several(part, "ways");
                yield desk.event(PersonInformed.class, id, now, part);
            }
            case DEFER -> {
                text(part, "until");
                text(part, "reason");
                yield desk.event(InformingDeferred.class, id, now, part);
            }
        };
    }

    private Duration hours() {
        try {
            return Duration.ofHours(Integer.parseInt(written.first("hours")));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    private ObjectNode reviewed(ObjectNode part) {
        text(part, "verdict");
        text(part, "reasons");
        text(part, "actions");
        ArrayNode looks = part.putArray("looks");
        for (String name : written.values().keySet()) {
            if (name.startsWith(LOOK) && written.orNull(name) != null) {
                looks.addObject().put("look", name.substring(LOOK.length())).put("verdict", written.first(name));
            }
        }
        ArrayNode steps = part.putArray("steps");
        for (int row = 0; row < STEPS; row++) {
            if (written.orNull("what/" + row) != null) {
                steps.addObject()
                        .put("owner", written.first("owner/" + row))
                        .put("due", written.first("due/" + row))
                        .put("what", written.first("what/" + row));
            }
        }
        return part;
    }

    private void text(ObjectNode part, String name) {
        String value = written.orNull(name);
        if (value != null) {
            part.put(name, value);
        }
    }

    private void several(ObjectNode part, String name) {
        ArrayNode all = part.putArray(name);
        written.all(name).forEach(all::add);
    }
}
