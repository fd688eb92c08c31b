package care.renkei.command.lookup;

import static care.renkei.command.lookup.KnownRow.day;
import static care.renkei.command.lookup.KnownRow.instant;
import static care.renkei.command.lookup.KnownRow.text;

import care.renkei.command.decision.Course;
import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The column that tells {@link Course}. */
final class CourseJson {

    private CourseJson() {}

    static Course read(@Nullable String json) {
        if (json == null) {
            return Course.NOTHING;
        }
        JsonNode course = EventJson.MAPPER.readTree(json);
        return new Course(
                list(course.get("benefits"), CourseJson::benefit),
                course.get("met").isNull() ? null : instant(course.get("met")),
                list(course.get("plans"), plan -> new ThingId(plan.asString())),
                list(course.get("handovers"), CourseJson::handover),
                list(course.get("issues"), CourseJson::issue),
                list(course.get("closed"), CourseJson::closed));
    }

    private static Course.Benefit benefit(JsonNode row) {
        return new Course.Benefit(new ThingId(text(row, 0)), moment(row, 1), day(row, 2), day(row, 3));
    }

    private static Course.Handover handover(JsonNode row) {
        return new Course.Handover(
                new ThingId(text(row, 0)),
                new AgencyId(text(row, 1)),
                new AgencyId(text(row, 2)),
                row.get(3).booleanValue(),
                row.get(4).booleanValue());
    }

    private static Course.OpenIssue issue(JsonNode row) {
        return new Course.OpenIssue(new ThingId(text(row, 0)), new AgencyId(text(row, 1)));
    }

    private static Course.ClosedCase closed(JsonNode row) {
        return new Course.ClosedCase(
                new AgencyId(text(row, 0)), instant(row.get(1)), Objects.requireNonNull(day(row, 2)));
    }

    private static @Nullable Instant moment(JsonNode row, int index) {
        return row.get(index).isNull() ? null : instant(row.get(index));
    }

    private static <T> List<T> list(@Nullable JsonNode rows, Function<JsonNode, T> element) {
        return rows == null || rows.isNull()
                ? List.of()
                : rows.valueStream().map(element).toList();
    }
}
