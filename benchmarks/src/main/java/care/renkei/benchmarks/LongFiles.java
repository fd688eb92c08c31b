package care.renkei.benchmarks;

import care.renkei.events.DataSubjectId;
import care.renkei.query.timeline.TimelineRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** P9: whether the length of a file is felt. Entries are made and not sent, for their commit would hide it. */
final class LongFiles {

    /** As long as the shorter file: both pages then hold the same number of records. */
    private static final int SHORT_PAGE = 10;

    private static final int LONGEST = 10_000;

    /** Of the medians over the rounds. */
    private static final double TARGET = 1.3;

    private final Reader reader;
    private final Map<Integer, String> files;
    private final Extent extent;

    LongFiles(QuerySide query, Town town, Extent extent) {
        reader = new Reader(NewestFifty.withoutEntries(query), town.writer(), town.filesToRead());
        files = town.longFiles();
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>(newest(TimelineRequest.USUAL, List.copyOf(files.keySet())));
        figures.addAll(newest(SHORT_PAGE, List.of(SHORT_PAGE, LONGEST)));
        return figures;
    }

    private List<Figure> newest(int records, List<Integer> lengths) throws Exception {
        List<Rounds.Measurement> things = new ArrayList<>();
        for (int length : lengths) {
            DataSubjectId person = new DataSubjectId(Objects.requireNonNull(files.get(length)));
            things.add(() -> percentiles(person, records));
        }
        Rounds rounds = Rounds.inTurns(extent.rounds(), things);
        String all = IntStream.range(0, lengths.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%,d events %s",
                        lengths.get(i),
                        rounds.of(i).as(Series::millis)))
                .collect(Collectors.joining(", ", "p50 by the length of the file: ", "."));
        return List.of(
                figure("p50", records, rounds, lengths, 0).remark(all), figure("p99", records, rounds, lengths, 1));
    }

    private static Figure figure(String which, int records, Rounds rounds, List<Integer> lengths, int figure) {
        Series longest = rounds.of(lengths.indexOf(LONGEST), figure);
        Series ten = rounds.of(lengths.indexOf(SHORT_PAGE), figure);
        Series ratio = longest.over(ten);
        return new Figure(
                "P9",
                "newest %d of a file of 10,000 events, %s".formatted(records, which),
                longest.as(Series::millis),
                ten.as(Series::millis) + ", a file of 10 events",
                ratio.toString(),
                "≤ 1.3",
                ratio.median() <= TARGET);
    }

    private double[] percentiles(DataSubjectId person, int records) throws Exception {
        Histogram times = Load.oneByOne(extent.reads(), () -> reader.look(person, records));
        return new double[] {times.getValueAtPercentile(50), times.getValueAtPercentile(99)};
    }
}
