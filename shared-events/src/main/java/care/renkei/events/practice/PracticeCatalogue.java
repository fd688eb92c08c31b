package care.renkei.events.practice;

import care.renkei.events.Stage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rows and viewpoints, in their order. */
public final class PracticeCatalogue {

    private static final List<String> OF_ROWS =
            List.of("id", "stages", "theme", "roles", "kind", "label_ja", "label_en", "shown_by_ja", "shown_by_en");
    private static final List<String> OF_VIEWPOINTS = List.of("id", "label_ja", "label_en", "practices");
    private static final PracticeCatalogue STANDARD = read("/practice/practices.tsv", "/practice/viewpoints.tsv");

    private final Map<String, Practice> byId = new LinkedHashMap<>();
    private final List<Viewpoint> viewpoints;
    private final Map<String, Viewpoint> viewpointOf = new LinkedHashMap<>();

    private PracticeCatalogue(List<Practice> practices, List<Viewpoint> viewpoints) {
        practices.forEach(practice -> once(byId.put(practice.id(), practice), practice.id()));
        this.viewpoints = viewpoints;
        for (Viewpoint viewpoint : viewpoints) {
            for (String id : viewpoint.practices()) {
                get(id);
                once(viewpointOf.put(id, viewpoint), id);
            }
        }
        if (!viewpointOf.keySet().equals(byId.keySet())) {
            throw new IllegalStateException("a row without a viewpoint");
        }
    }

    private static void once(@Nullable Object before, String id) {
        if (before != null) {
            throw new IllegalStateException(id + " stands twice");
        }
    }

    static PracticeCatalogue read(String rows, String viewpoints) {
        return new PracticeCatalogue(
                Table.read(rows, OF_ROWS, PracticeCatalogue::practice),
                Table.read(viewpoints, OF_VIEWPOINTS, PracticeCatalogue::viewpoint));
    }

    public static PracticeCatalogue standard() {
        return STANDARD;
    }

    private static Practice practice(List<String> cells) {
        return new Practice(
                cells.get(0),
                codes(Stage.class, cells.get(1)),
                code(Theme.class, cells.get(2)),
                codes(PracticeRole.class, cells.get(3)),
                code(PracticeKind.class, cells.get(4)),
                new InWords(cells.get(5), cells.get(6)),
                new InWords(cells.get(7), cells.get(8)));
    }

    private static Viewpoint viewpoint(List<String> cells) {
        return new Viewpoint(
                cells.get(0),
                new InWords(cells.get(1), cells.get(2)),
                List.of(cells.get(3).split(",")));
    }

    private static <E extends Enum<E>> List<E> codes(Class<E> type, String cell) {
        return Arrays.stream(cell.split(",")).map(code -> code(type, code)).toList();
    }

    private static <E extends Enum<E>> E code(Class<E> type, String cell) {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public List<Practice> practices() {
        return List.copyOf(byId.values());
    }

    public List<Viewpoint> viewpoints() {
        return viewpoints;
    }

    /** @throws IllegalArgumentException if there is no such row */
    public Practice get(String id) {
        Practice practice = byId.get(id);
        if (practice == null) {
            throw new IllegalArgumentException("no practice " + id);
        }
        return practice;
    }

    /** @throws IllegalArgumentException if there is no such row */
    public Viewpoint viewpointOf(String id) {
        Viewpoint viewpoint = viewpointOf.get(id);
        if (viewpoint == null) {
            throw new IllegalArgumentException("no practice " + id);
        }
        return viewpoint;
    }
}
