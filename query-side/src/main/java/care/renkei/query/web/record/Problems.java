package care.renkei.query.web.record;

import java.util.Map;
import java.util.TreeMap;

/** Leads what the door said about a place in the event to the control that it was written in. */
final class Problems {

    private static final String PART = "/data/about/*/";

    private static final Map<String, String> ENVELOPE = Map.of(
            "/time", WrittenEvent.DAY,
            "/data/envelope/occurred", WrittenEvent.DAY,
            "/data/envelope/occurred/from", WrittenEvent.DAY,
            "/data/envelope/attachments", Attaching.FILES,
            "/data/envelope/role", WrittenEvent.ROLE,
            "/data/envelope/actingAs", WrittenEvent.ACTING_AS);

    private Problems() {}

    static Map<String, String> byControl(Map<String, String> byPointer) {
        var controls = new TreeMap<String, String>();
        byPointer.forEach((pointer, says) -> controls.put(control(pointer), says));
        return controls;
    }

    private static String control(String pointer) {
        return pointer.startsWith(PART)
                ? RecordQuestions.PART + "/" + pointer.substring(PART.length())
                : ENVELOPE.getOrDefault(pointer, pointer);
    }
}
