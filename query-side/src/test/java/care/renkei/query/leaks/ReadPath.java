package care.renkei.query.leaks;

import java.util.List;

/**
 * What leaves through one address, and what may: one class for each, listed in {@link ReadPaths}. The scan for words and
 * ids that are not the asker's to see runs on whatever {@link Look#get} brings; a class adds what must be there.
 */
interface ReadPath {

    /** As the code maps it, e.g. {@code /api/persons/{id}/timeline}. */
    String pattern();

    /** Asks for it in every way that it has, for the asker and the purpose of the look. */
    void ask(Look look);

    /** Whether it speaks of one person; else it is asked once for all files. */
    default boolean ofOnePerson() {
        return pattern().contains("{id}");
    }

    /** Beside records that the asker sees: events whose id this path may name, because they speak of the asker. */
    default boolean mayName(Look look, ToldFile file, PartTold part) {
        return false;
    }

    /** Paths that lead to nobody's data, each with the reason. */
    static ReadPath ofNobody(String pattern, String because) {
        return new ReadPath() {
            @Override
            public String pattern() {
                return pattern;
            }

            @Override
            public void ask(Look look) {
                look.get(pattern.replace("{id}", look.file().person().text()));
            }

            @Override
            public boolean ofOnePerson() {
                return false;
            }

            @Override
            public String toString() {
                return because;
            }
        };
    }

    static List<String> patterns(List<ReadPath> paths) {
        return paths.stream().map(ReadPath::pattern).sorted().toList();
    }
}
