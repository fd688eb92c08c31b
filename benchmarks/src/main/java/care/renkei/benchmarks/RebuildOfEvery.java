package care.renkei.benchmarks;

import care.renkei.query.operating.Views;
import care.renkei.query.projecting.Projection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** P6 for every view there is: all of them, one after the other, beside copying the topic as often. */
final class RebuildOfEvery {

    private final Installation installation;
    private final int rounds;
    private final List<Projection> all = Views.all(ZoneId.of("Asia/Tokyo"));

    RebuildOfEvery(Installation installation, int rounds) {
        this.installation = installation;
        this.rounds = rounds;
    }

    List<Figure> measure() throws Exception {
        return figures(Rounds.inTurns(rounds, things()));
    }

    /** Where there are so many events that nothing has to be warmed up. */
    List<Figure> measureCold() throws Exception {
        return figures(Rounds.cold(rounds, things()));
    }

    private List<Rounds.Measurement> things() {
        var things = new ArrayList<Rounds.Measurement>();
        things.add(new RawCopy(installation)::run);
        all.forEach(
                view -> things.add(() -> new double[] {installation.rebuilding().of(view)}));
        return things;
    }

    private List<Figure> figures(Rounds each) {
        Series copied = each.of(0);
        Series together = together(each);
        Series ratio = together.over(copied);
        return List.of(new Figure(
                        "P6",
                        "rebuild of all %d views, one after the other: filling, messages taken in by each"
                                .formatted(all.size()),
                        together.as(Series::perSecond),
                        copied.as(Series::perSecond) + ", raw read → COPY with key",
                        ratio.toString(),
                        "≥ 0.60",
                        ratio.lowest() >= 0.6)
                .remark("Each view by itself, with its ratio: " + apart(each, copied) + "."));
    }

    /** As if one view had taken in the messages of all of them, by the harmonic mean. */
    private Series together(Rounds each) {
        double[] rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double seconds = 0;
            for (int view = 1; view <= all.size(); view++) {
                seconds += 1 / each.of(view).values()[round];
            }
            rates[round] = all.size() / seconds;
        }
        return new Series(rates);
    }

    private String apart(Rounds each, Series copied) {
        return all.stream()
                .map(view -> {
                    Series rate = each.of(all.indexOf(view) + 1);
                    return String.format(
                            Locale.ROOT,
                            "%s %s, %.2f",
                            view.view(),
                            rate.as(Series::perSecond),
                            rate.over(copied).median());
                })
                .collect(Collectors.joining("; "));
    }
}
