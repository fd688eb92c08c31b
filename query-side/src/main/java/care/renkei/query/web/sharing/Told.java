package care.renkei.query.web.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.query.web.Days;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the audit is told on one page.
 *
 * @param marks of agencies and people
 * @param said what was said with an event, as far as the viewer may see it
 */
public record Told(Readings readings, PageWords words, Function<DataSubjectId, Mark> marks, Map<UUID, Telling> said) {

    Days days() {
        return readings.days();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String who(@Nullable DataSubjectId practitioner, DataSubjectId viewer) {
        String place = readings.of(viewer);
        return practitioner == null ? place : readings.of(practitioner) + say("aside", place);
    }

    String grantors(List<Grantor> grantors) {
        return readings.all(grantors);
    }

    String at(Instant instant) {
        return days().dayAndTime(instant);
    }

    boolean japanese() {
        return words.locale().getLanguage().equals("ja");
    }
}
