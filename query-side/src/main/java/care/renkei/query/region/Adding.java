package care.renkei.query.region;

import care.renkei.events.ServiceType;
import care.renkei.query.figures.Parts;
import care.renkei.query.figures.SmallCount;
import care.renkei.query.figures.Veiled;
import care.renkei.query.region.CasesAddedUp.Gap;
import care.renkei.query.region.CasesAddedUp.Load;
import care.renkei.query.region.FiguresQuestion.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the numbers of a year in order; each is told on its own or not at all. */
final class Adding {

    private final InSight area;

    private Adding(InSight area) {
        this.area = area;
    }

    static CasesAddedUp of(InSight area) {
        var adding = new Adding(area);
        Parts reasons = adding.parts(Topic.RESCUE, figure -> code(figure.about()));
        return new CasesAddedUp(
                adding.gaps(),
                adding.load(),
                reasons,
                adding.since(reasons),
                adding.one("NOBODY"),
                adding.parts(
                        Topic.WISH, figure -> Integer.valueOf(1).equals(figure.value()) ? "as-wished" : "otherwise"));
    }

    /** One whole is cut once: cut twice, what is told of one cut would tell the rest of the other. */
    private @Nullable Parts since(Parts reasons) {
        var since = new Parts(Map.of("still-held", one("RESCUE_STILL"), "handed-on", one("RESCUE_HANDED_ON")));
        return reasons.more() || since.more() ? null : since;
    }

    static String code(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private List<Gap> gaps() {
        return Arrays.stream(ServiceType.values())
                .map(service -> new Gap(
                        service, of(Topic.NEED, service, Adding::asked), of(Topic.DECISION, service, Adding::decided)))
                .filter(gap -> !gap.asked().nothing() || !gap.decided().nothing())
                .toList();
    }

    private Parts of(Topic topic, ServiceType service, Function<Figure, String> part) {
        return parts(
                area.figures(topic)
                        .filter(figure -> figure.about().equals(service.name()))
                        .toList(),
                part);
    }

    private static String asked(Figure figure) {
        int value = figure.value() == null ? 0 : figure.value();
        boolean less = (value & CountedFact.LESS_THAN_NEEDED) != 0;
        boolean more = (value & CountedFact.MORE_THAN_CRITERION) != 0;
        if (less) {
            return more ? "less-than-needed-more-than-criterion" : "less-than-needed";
        }
        return more ? "more-than-criterion" : "as-needed";
    }

    private static String decided(Figure figure) {
        int value = figure.value() == null ? CountedFact.AS_ASKED : figure.value();
        return value == CountedFact.REFUSED ? "refused" : value == CountedFact.LESS ? "less" : "as-asked";
    }

    private Parts parts(Topic topic, Function<Figure, String> part) {
        return parts(area.figures(topic).toList(), part);
    }

    private static Parts parts(List<Figure> figures, Function<Figure, String> part) {
        Map<String, Veiled> parts = new TreeMap<>();
        figures.forEach(figure -> parts.put(part.apply(figure), figure.count()));
        return new Parts(parts);
    }

    private Veiled one(String topic) {
        return figure(topic).map(Figure::count).orElse(Veiled.NONE);
    }

    private Optional<Figure> figure(String topic) {
        return area.figures().stream()
                .filter(figure -> figure.topic().equals(topic))
                .findFirst();
    }

    private Load load() {
        Optional<Figure> load = figure(Topic.LOAD.name());
        Optional<Figure> wait = figure(Topic.WAIT.name());
        Veiled coordinators =
                load.map(figure -> Veiled.persons(figure.count().count())).orElse(Veiled.NONE);
        Veiled waiting = wait.map(Figure::count).orElse(Veiled.NONE);
        return new Load(coordinators, median(load, coordinators), waiting, median(wait, waiting));
    }

    private static @Nullable Long median(Optional<Figure> of, Veiled behind) {
        return behind.persons() < SmallCount.LEAST
                ? null
                : of.map(Figure::median).map(Math::round).orElse(null);
    }
}
