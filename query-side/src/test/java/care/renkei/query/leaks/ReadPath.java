package care.renkei.query.leaks;

import java.util.List;
import java.util.UUID;

/**
 * What leaves through one address, and what may: one class for each, listed in {@link ReadPaths}. The scan for words and
 * ids that are not the asker's to see runs on whatever {@link Look#get} brings; a class adds what must be there.
 */
interface ReadPath {

    /** As the code maps it, e.g. {@code /api/persons/{id}/timeline}. */
    String pattern();

    /** Of something that is not there, where more than a person is named. */
    UUID NOTHING = new UUID(0x0198_0000_0000_7000L, 0x8fff_ffff_ffff_ffffL);

    /** None has been called. */
    String MEETING = "meeting-" + "b".repeat(26);

    /** The address of the person's, with whatever has to be asked with it. */
    default String address(String person) {
        return pattern()
                .replace("{id}", person)
                .replace("{meeting}", MEETING)
                .replace("{override}", "override-" + "b".repeat(26))
                .replaceAll("\\{[a-z]+}", NOTHING.toString());
    }

    /** Asks for it in every way that it has, for the asker and the purpose of the look. */
    void ask(Look look);

    /** Whether it speaks of one person; else it is asked once for all files. */
    default boolean ofOnePerson() {
        return pattern().contains("/persons/{id}") || pattern().contains("/my-record/{id}");
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
