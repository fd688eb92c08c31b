package care.renkei.standalone.processes;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.Position;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.agencies.AgenciesProjection;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SignIn;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.meeting.MeetingsProjection;
import care.renkei.query.network.NetworkProjection;
import care.renkei.query.notice.NoticesProjection;
import care.renkei.query.overrides.OverridesProjection;
import care.renkei.query.practice.PracticesProjection;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Partitions;
import care.renkei.query.projecting.Projection;
import care.renkei.query.region.RegionProjection;
import care.renkei.query.sharing.SharingProjection;
import care.renkei.query.timeline.TimelineProjection;
import care.renkei.query.todo.TodoProjection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds every view once more from the store alone, in one go and beside the one that lived through it all, and compares. */
record ViewsFoldedAgain(WhatWasStored stored) {

    static final List<Projection> VIEWS = List.of(
            new SharingProjection(ZoneId.of("Asia/Tokyo")),
            new TimelineProjection(),
            new AgenciesProjection(),
            new NetworkProjection(),
            new OverridesProjection(ZoneId.of("Asia/Tokyo")),
            new MeetingsProjection(),
            new FeedProjection(),
            new NoticesProjection(ZoneId.of("Asia/Tokyo")),
            new PracticesProjection(),
            new RegionProjection(ZoneId.of("Asia/Tokyo")),
            new TodoProjection());

    private static final int AT_ONCE = 100;

    /** What the runtime keeps beside the rows; and what may hold more than rows use: a kind or a set is what it says; news go when the feeds have had them. */
    private static final String BESIDE =
            "('progress', 'parked', 'parked_message', 'flyway_schema_history', 'kind', 'category_set', 'news')";

    static int partition(WireEvent event) {
        return Partitions.of(event.event().subject());
    }

    /** Whether every view has taken in the newest event of each partition. */
    boolean haveAllTaken(List<WireEvent> events) throws SQLException {
        Map<Integer, Position> newest = new HashMap<>();
        events.forEach(event -> newest.put(partition(event), event.position()));
        var behind = new ArrayList<Integer>();
        for (Projection view : VIEWS) {
            stored.ask(
                    Database.VIEWS,
                    "select partition, epoch, txid, global_index from " + view.view() + ".progress",
                    row -> {
                        var at = new Position(row.getLong(2), row.getLong(3), row.getLong(4));
                        Position last = newest.get(row.getInt(1));
                        if (last != null && at.compareTo(last) < 0) {
                            behind.add(row.getInt(1));
                        }
                    });
        }
        return behind.isEmpty();
    }

    /** Makes the second views. */
    void fold(List<WireEvent> events) throws SQLException {
        var postgres = stored.renkei().postgres();
        var owner = SignIn.of(Role.OWNER.sqlName(), postgres.passwordFile(Role.OWNER));
        List<Delivered> delivered = delivered(events);
        for (Projection view : VIEWS) {
            Schemas.migrateView(postgres.url(Database.VIEWS), owner, view.view(), again(view));
            try (Connection connection = postgres.connect(Database.VIEWS, Role.PROJECT);
                    Statement statement = connection.createStatement()) {
                statement.execute("set search_path = " + again(view));
                connection.setAutoCommit(false);
                List<Delivered> wanted = delivered.stream()
                        .filter(event -> view.wants(event.event().type()))
                        .toList();
                for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                    view.apply(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)), connection);
                    connection.commit();
                }
            }
        }
    }

    private static List<Delivered> delivered(List<WireEvent> events) {
        Map<Integer, Instant> known = new HashMap<>();
        return events.stream()
                .map(event -> new Delivered(
                        event,
                        partition(event),
                        known.merge(
                                partition(event),
                                event.recordedAt(),
                                (one, other) -> one.isAfter(other) ? one : other)))
                .toList();
    }

    /** Where a view and its second differ, and who waits. */
    List<String> differences() throws SQLException {
        var wrong = new ArrayList<String>();
        for (Projection view : VIEWS) {
            stored.ask(
                    Database.VIEWS,
                    "select reason from " + view.view() + ".parked",
                    row -> wrong.add("somebody waits in " + view.view() + ": " + row.getString(1)));
            var tables = new ArrayList<String>();
            stored.ask(
                    Database.VIEWS,
                    "select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = '"
                            + view.view() + "' and table_name not in " + BESIDE,
                    row -> tables.add(row.getString(1)));
            if (tables.isEmpty()) {
                wrong.add("the view " + view.view() + " has no tables");
            }
            for (String table : tables) {
                compare(view.view() + "." + table, again(view) + "." + table, wrong);
            }
        }
        return wrong;
    }

    private void compare(String live, String again, List<String> wrong) throws SQLException {
        String one = "select t::text as row from " + live + " t";
        String other = "select t::text as row from " + again + " t";
        stored.ask(
                Database.VIEWS,
                "select (select count(*) from (%1$s except all %2$s) a), (select count(*) from (%2$s except all %1$s) b)"
                        .formatted(one, other),
                row -> {
                    if (row.getLong(1) + row.getLong(2) > 0) {
                        wrong.add(live + " has " + row.getLong(1) + " rows that folding does not give, and lacks "
                                + row.getLong(2));
                    }
                });
    }

    private static String again(Projection view) {
        return view.view() + "_again";
    }
}
