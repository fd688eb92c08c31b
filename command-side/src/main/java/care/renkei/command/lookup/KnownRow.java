package care.renkei.command.lookup;

import care.renkei.command.decision.CareStep;
import care.renkei.command.decision.Known;
import care.renkei.command.decision.PersonFile;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns of the one statement that tell {@link Known}. */
final class KnownRow {

    private KnownRow() {}

    static Known known(ResultSet row) throws SQLException {
        return new Known(
                rows(row.getString(10)).stream()
                        .collect(Collectors.toMap(a -> new AgencyId(text(a, 0)), a -> AgencyKind.valueOf(text(a, 1)))),
                rows(row.getString(19)).stream()
                        .collect(Collectors.toMap(
                                a -> new AgencyId(text(a, 0)), a -> new CorporationNumber(text(a, 1)))),
                list(row.getString(11), KnownRow::enrolment),
                referral(row.getString(12)),
                request(row.getString(20)),
                file(row));
    }

    private static Known.Enrolment enrolment(JsonNode row) {
        return new Known.Enrolment(
                new DataSubjectId(text(row, 0)),
                new AgencyId(text(row, 1)),
                LocalDate.parse(text(row, 2)),
                day(row, 3));
    }

    private static Known.@Nullable Referral referral(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonNode row = EventJson.MAPPER.readTree(json);
        return new Known.Referral(
                UUID.fromString(text(row, 0)),
                new DataSubjectId(text(row, 1)),
                new AgencyId(text(row, 2)),
                new AgencyId(text(row, 3)));
    }

    private static Known.@Nullable Request request(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonNode row = EventJson.MAPPER.readTree(json);
        return new Known.Request(
                UUID.fromString(text(row, 0)),
                new EventName(text(row, 1)),
                new AgencyId(text(row, 2)),
                row.get(3).valueStream().map(a -> new AgencyId(a.stringValue())).collect(Collectors.toSet()),
                row.get(4).isNull() ? null : new DataSubjectId(text(row, 4)));
    }

    private static @Nullable PersonFile file(ResultSet row) throws SQLException {
        String person = row.getString(13);
        return person == null
                ? null
                : new PersonFile(
                        new DataSubjectId(person),
                        new AgencyId(row.getString(14)),
                        rows(row.getString(15)).stream()
                                .map(subject -> new DataSubjectId(subject.stringValue()))
                                .collect(Collectors.toSet()),
                        list(row.getString(16), KnownRow::membership),
                        list(row.getString(17), KnownRow::override),
                        list(row.getString(18), KnownRow::representative),
                        row.getObject(21, LocalDate.class),
                        list(row.getString(22), KnownRow::step));
    }

    private static PersonFile.Membership membership(JsonNode row) {
        JsonNode role = row.get(1);
        return new PersonFile.Membership(
                new AgencyId(text(row, 0)),
                role.isNull() ? null : TeamRole.valueOf(role.stringValue()),
                instant(row.get(2)),
                row.get(3).isNull() ? null : instant(row.get(3)));
    }

    private static PersonFile.OpenOverride override(JsonNode row) {
        return new PersonFile.OpenOverride(
                new ThingId(text(row, 0)),
                new AgencyId(text(row, 1)),
                row.get(2).valueStream().map(a -> new AgencyId(a.stringValue())).collect(Collectors.toSet()),
                row.get(3)
                        .valueStream()
                        .map(c -> Category.valueOf(c.stringValue()))
                        .collect(Collectors.toSet()),
                instant(row.get(4)),
                instant(row.get(5)));
    }

    private static PersonFile.Step step(JsonNode row) {
        return new PersonFile.Step(CareStep.valueOf(text(row, 0)), new ThingId(text(row, 1)), instant(row.get(2)));
    }

    private static PersonFile.Representative representative(JsonNode row) {
        return new PersonFile.Representative(
                new DataSubjectId(text(row, 0)),
                GrantorCapacity.valueOf(text(row, 1)),
                row.get(2).booleanValue(),
                row.get(3)
                        .valueStream()
                        .map(p -> Power.valueOf(p.stringValue()))
                        .collect(Collectors.toSet()),
                LocalDate.parse(text(row, 4)),
                day(row, 5));
    }

    private static <T> List<T> list(@Nullable String json, Function<JsonNode, T> element) {
        return rows(json).stream().map(element).toList();
    }

    private static List<JsonNode> rows(@Nullable String json) {
        return json == null
                ? List.of()
                : EventJson.MAPPER.readTree(json).valueStream().toList();
    }

    private static String text(JsonNode row, int index) {
        return row.get(index).stringValue();
    }

    private static @Nullable LocalDate day(JsonNode row, int index) {
        return row.get(index).isNull() ? null : LocalDate.parse(text(row, index));
    }

    private static Instant instant(JsonNode value) {
        return OffsetDateTime.parse(value.stringValue()).toInstant();
    }
}
