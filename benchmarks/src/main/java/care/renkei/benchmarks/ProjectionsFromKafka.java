package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.query.connection.Schemas;
import care.renkei.query.operating.Views;
import care.renkei.query.projecting.Projecting;
import care.renkei.query.projecting.Projection;
import care.renkei.query.projecting.ViewState;
import care.renkei.query.timeline.TimelineProjection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** P5: a topic that has stood there for a while, into one view, and into all of them at once. */
final class ProjectionsFromKafka {

    private final Installation installation;
    private final Extent extent;
    private final List<Projection> all = Views.all(ZoneId.of("Asia/Tokyo"));

    ProjectionsFromKafka(Installation installation, Extent extent) {
        this.installation = installation;
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        Schemas.migrateViews(installation.viewsUrl(), installation.role(Role.OWNER));
        long messages;
        try (var topic = new RawTopic(installation)) {
            messages = topic.messages();
        }
        List<Projection> timeline = List.of(new TimelineProjection());
        Rounds rounds = Rounds.inTurns(
                extent.rounds(),
                List.of(
                        () -> drain(timeline, messages),
                        new RawProjection(installation)::drain,
                        () -> drain(all, messages)));
        String raw = rounds.of(1).as(Series::perSecond) + ", raw consumer + multi-row INSERT + offset";
        Series one = rounds.of(0).over(rounds.of(1));
        Series together = rounds.of(2).over(rounds.of(1));
        String corpus = String.format(Locale.ROOT, "%,d messages, all there from the start.", messages);
        return List.of(
                new Figure(
                                "P5",
                                "Kafka to the timeline, progress in the same transaction",
                                rounds.of(0).as(Series::perSecond),
                                raw,
                                one.toString(),
                                "≥ 0.50",
                                one.lowest() >= 0.5)
                        .remark(
                                corpus,
                                "The view's thread was "
                                        + Stacks.during("view timeline", () -> drain(timeline, messages)) + "."),
                new Figure(
                                "P5",
                                "Kafka to all %d projections at once, until the last has everything"
                                        .formatted(all.size()),
                                rounds.of(2).as(Series::perSecond),
                                raw,
                                together.toString(),
                                "≥ 0.20",
                                together.lowest() >= 0.2)
                        .remark("Each view by itself: " + apart(messages) + "."));
    }

    private String apart(long messages) throws SQLException, InterruptedException {
        List<String> rates = new ArrayList<>();
        for (Projection projection : all) {
            rates.add(projection.view() + " " + Series.perSecond(drain(List.of(projection), messages)[0]));
        }
        return String.join(", ", rates);
    }

    /** Messages per second, from the end of the first batch to the end of the slowest view's last. */
    private double[] drain(List<Projection> projections, long messages) throws SQLException, InterruptedException {
        for (Projection projection : projections) {
            empty(projection.view());
        }
        Projecting projecting = new Projecting(
                projections,
                installation.services().kafka().properties(KafkaPrincipal.PROJECT),
                installation.viewsUrl(),
                installation.role(Role.PROJECT));
        projecting.start();
        try {
            List<ViewState> views = projecting.states();
            while (views.stream().allMatch(view -> view.taken() == 0)) {
                Thread.sleep(1);
            }
            long began = System.nanoTime();
            long first = views.stream().mapToLong(ViewState::taken).max().orElseThrow();
            while (views.stream().anyMatch(view -> view.taken() < messages)) {
                Thread.sleep(1);
            }
            return new double[] {(messages - first) * 1e9 / (System.nanoTime() - began)};
        } finally {
            projecting.stop();
        }
    }

    /** Empties every table of a view and lets it begin again; its migrations stay done. */
    private void empty(String view) throws SQLException {
        installation.execute(Database.VIEWS, """
            do $$
            declare emptied text;
            begin
              select string_agg(format('%%I.%%I', schemaname, tablename), ', ') into emptied from pg_tables
              where schemaname = '%1$s' and tablename not in ('progress', 'flyway_schema_history');
              execute 'truncate ' || emptied;
              delete from %1$s.progress;
              insert into %1$s.progress (partition) select generate_series(0, 23);
            end $$""".formatted(view));
    }
}
