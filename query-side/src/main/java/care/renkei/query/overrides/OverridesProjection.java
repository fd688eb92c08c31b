package care.renkei.query.overrides;

import care.renkei.events.EventCatalogue;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps every override with its stages, and what figures per agency are counted from. */
public final class OverridesProjection implements Projection {

    private static final Set<String> OF_TEAMS = Stream.of(
                    PersonRegistered.class, CareTeamMemberJoined.class, CareTeamMemberLeft.class)
            .map(content -> EventCatalogue.standard().of(content).wireName())
            .collect(Collectors.toUnmodifiableSet());

    private static final Rows<RegisteredOverride> REGISTER = new Rows<RegisteredOverride>()
            .column("text", o -> o.override().text())
            .column("text", o -> o.person() == null ? null : o.person().text())
            .column("text", o -> o.invokedBy().text())
            .column("text", o -> o.reviewer() == null ? null : o.reviewer().text())
            .column("text", o -> o.review() == null ? null : o.review().by().text())
            .time(RegisteredOverride::invokedAt)
            .column("jsonb", EventJson.MAPPER::writeValueAsString);
    private static final String PUT = "insert into register (override, person, invoked_by, reviewer, reviewed_by,"
            + " invoked_at, state) select * from " + REGISTER.unnest() + " on conflict (override) do update set"
            + " person = excluded.person, reviewed_by = excluded.reviewed_by, state = excluded.state";

    private final Counting counting;
    private final ZoneId zone;

    /** @param zone where days and quarters begin */
    public OverridesProjection(ZoneId zone) {
        this.zone = zone;
        counting = new Counting(zone);
    }

    @Override
    public String view() {
        return "overrides";
    }

    @Override
    public boolean wants(String type) {
        return type.startsWith("renkei.override.") || type.equals(ErasedRows.ERASURE) || OF_TEAMS.contains(type);
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        Map<ThingId, RegisteredOverride> known = known(connection, events);
        var changed = new LinkedHashMap<ThingId, RegisteredOverride>();
        for (Delivered delivered : events) {
            if (delivered.event().content() instanceof OverrideEvent said) {
                ThingId override = said.override();
                RegisteredOverride before = changed.getOrDefault(override, known.get(override));
                if (before != null) {
                    changed.put(override, before.after(delivered.event(), said, zone));
                } else if (said instanceof LifeSafetyOverrideInvoked invoked) {
                    changed.put(override, RegisteredOverride.of(delivered.event(), invoked));
                }
            }
        }
        var erased = new ErasedRows(events);
        for (ErasedRows.Erased gone : erased.all()) {
            Stream.concat(changed.values().stream(), known.values().stream())
                    .filter(override -> gone.person().equals(override.person()))
                    .toList()
                    .forEach(override -> changed.merge(
                            override.override(),
                            override.without(gone.subject()),
                            (later, none) -> later.without(gone.subject())));
        }
        REGISTER.run(connection, PUT, changed.values());
        counting.write(connection, changed.values());
        counting.team(connection, events);
        counting.forget(connection, events);
    }

    private static Map<ThingId, RegisteredOverride> known(Connection connection, List<Delivered> events)
            throws SQLException {
        Set<String> named = new LinkedHashSet<>();
        Set<String> files = new LinkedHashSet<>();
        new ErasedRows(events).files().forEach(file -> files.add(file.text()));
        for (Delivered delivered : events) {
            if (delivered.event().content() instanceof OverrideEvent said) {
                named.add(said.override().text());
            }
        }
        var known = new LinkedHashMap<ThingId, RegisteredOverride>();
        try (PreparedStatement select = connection.prepareStatement(
                "select state from register where override = any (?) or person = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", named.toArray()));
            select.setArray(2, connection.createArrayOf("text", files.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var override = EventJson.MAPPER.readValue(row.getString(1), RegisteredOverride.class);
                    known.put(override.override(), override);
                }
            }
        }
        return known;
    }
}
