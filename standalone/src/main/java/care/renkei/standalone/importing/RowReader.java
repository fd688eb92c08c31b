package care.renkei.standalone.importing;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.reading.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Makes an event of each row, or says what is wrong with it. */
final class RowReader {

    private final Map<EventDescription, Fields> fields = new HashMap<>();
    private final List<String> headings;
    private final Mapping mapping;
    private final RowIds ids;
    private final EventOfRow events;

    RowReader(List<String> headings, Mapping mapping, RowIds ids, EventOfRow events) {
        this.headings = headings;
        this.mapping = mapping;
        this.ids = ids;
        this.events = events;
    }

    ReadRow read(CSVRecord row) {
        if (row.stream().skip(headings.size()).anyMatch(text -> !text.isBlank())) {
            return notReady(new Wrong("", "見出しより列が多くあります。", "The row has more columns than there are headings."));
        }
        return read(filled(row));
    }

    /** @param own what the row says; it makes the id */
    ReadRow read(List<Cell> own) {
        List<Cell> cells = withConstants(own);
        Cell named = find(cells, About.TYPE);
        if (named == null) {
            return notReady(wrong(About.TYPE.heading(), ProblemCode.MISSING));
        }
        EventDescription type = type(named.text());
        return type == null
                ? notReady(wrong(named.heading(), ProblemCode.UNKNOWN_TYPE))
                : events.of(
                        type,
                        ids.of(own),
                        cells,
                        fields.computeIfAbsent(type, described -> new Fields(described.content())));
    }

    private List<Cell> filled(CSVRecord row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < Math.min(row.size(), headings.size()); i++) {
            String name = mapping.name(headings.get(i));
            String text = row.get(i).replace("\r\n", "\n").replace('\r', '\n');
            if (!text.isBlank() && !name.isEmpty() && About.of(name) != About.REASON) {
                cells.add(new Cell(headings.get(i), name, text));
            }
        }
        return cells;
    }

    private List<Cell> withConstants(List<Cell> cells) {
        Stream<Cell> constants = mapping.constants().entrySet().stream()
                .filter(constant -> cells.stream()
                        .noneMatch(cell -> Headings.plain(cell.name()).equals(Headings.plain(constant.getKey()))))
                .map(constant -> new Cell(constant.getKey(), constant.getKey(), constant.getValue()));
        return Stream.concat(cells.stream(), constants).toList();
    }

    static @Nullable Cell find(List<Cell> cells, About about) {
        return cells.stream()
                .filter(cell -> About.of(cell.name()) == about)
                .findFirst()
                .orElse(null);
    }

    /** By its wire name, its name in short, or its title in either language. */
    private static @Nullable EventDescription type(String text) {
        String plain = Headings.plain(text);
        return EventCatalogue.standard().types().stream()
                .filter(type -> Stream.of(type.wireName(), type.eventName(), type.titleJa(), type.titleEn())
                        .anyMatch(name -> Headings.plain(name).equals(plain)))
                .findFirst()
                .orElse(null);
    }

    static Wrong wrong(String column, ProblemCode code) {
        return new Wrong(column, code.ja(), code.en());
    }

    private static ReadRow notReady(Wrong wrong) {
        return new ReadRow.NotReady(List.of(wrong));
    }
}
