package care.renkei.query.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Purpose;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.Proof;
import care.renkei.query.leaks.MatrixFile.Relation;
import care.renkei.query.leaks.MatrixFile.Said;
import care.renkei.query.leaks.MatrixRules.Role;
import care.renkei.query.leaks.MatrixRules.Sees;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Address by role by purpose by what was said by what the agency is to the person, each asked of the running side;
 * every cell is closed unless one of {@link MatrixRules} opens it.
 */
@Tag("proof")
class TheAuthorizationMatrixTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/authorization-matrix.txt");

    /** A prime, so that each of the ordinary runs meets every role, purpose, state and relation. */
    private static final int ONE_IN = 97;

    private static final List<MatrixFile> TOLD = new ArrayList<>();
    private static RunningQuerySide side;

    @BeforeAll
    static void tell() {
        Instant now = Instant.now();
        side = new RunningQuerySide(ToldFile.noonAt(now));
        var events = new ArrayList<WireEvent>(Agencies.told(side.keys()));
        for (Said said : Said.values()) {
            for (Relation relation : Relation.values()) {
                var file = new MatrixFile(said, relation, now, side.keys());
                TOLD.add(file);
                events.addAll(file.events());
            }
        }
        side.tell(events);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    /** Every address of one person that this side answers. */
    private static List<String> addresses() {
        return ReadPath.patterns(BY_PATTERN.values());
    }

    private static final Map<String, ReadPath> BY_PATTERN = ReadPaths.ALL.stream()
            // What needs an id of something in the file, a draft or words, is asked by its own class.
            .filter(path -> path.ofOnePerson()
                    && path.pattern().indexOf('{') == path.pattern().lastIndexOf('{')
                    && !(path instanceof TheWhatIf)
                    && !(path instanceof TheSearch)
                    && !(path instanceof NothingThere))
            .collect(Collectors.toMap(ReadPath::pattern, path -> path));

    private record Cell(String address, Role role, Purpose purpose, MatrixFile file) {
        boolean known() {
            boolean known = MatrixRules.knows(role, file.said(), file.relation());
            return switch (address) {
                case "/persons/{id}/record", "/persons/{id}/override" ->
                    known && role.ofKodama() && role != Role.SYSTEM;
                case "/api/persons/{id}/marks" -> known && role.ofKodama();
                case "/api/persons/{id}/sharing/joining" ->
                    known && role != Role.RELATIVE && (role.ofTheFamily() || file.relation() == Relation.TEAM);
                case "/api/persons/{id}/export",
                        "/my-record/{id}",
                        "/my-record/{id}/export",
                        "/my-record/{id}/change" -> role.ofTheFamily();
                case "/api/persons/{id}/sharing/explain" -> known && explained();
                default -> known;
            };
        }

        /** About a record that is seen; or known to the auditor and the family, who are told of what they do not see. */
        private boolean explained() {
            Sees sees = MatrixRules.sees(role, file.said(), purpose, false);
            return sees != Sees.NOTHING || (role == Role.AUDITOR && file.relation() == Relation.TEAM);
        }

        @Override
        public String toString() {
            return address + " " + role + " " + purpose.code() + " " + file.said() + " " + file.relation();
        }
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (String address : addresses()) {
            for (Role role : Role.values()) {
                for (Purpose purpose : Purpose.values()) {
                    TOLD.forEach(file -> cells.add(new Cell(address, role, purpose, file)));
                }
            }
        }
        return cells;
    }

    @Test
    void is_as_the_rules_say() {
        List<Cell> cells = cells();
        assertThat(cells.size()).isGreaterThanOrEqualTo(20_000);
        Proof proof = Proof.of("authorization matrix", 0);
        int step = Proof.inFull() ? 1 : ONE_IN;
        for (int i = 0; i < cells.size(); i += step) {
            ask(cells.get(i), proof);
        }
        proof.done(cells.size() + " cells" + (step == 1 ? "" : ", one in " + step));
    }

    private static void ask(Cell cell, Proof proof) {
        MatrixFile file = cell.file();
        String address = Objects.requireNonNull(BY_PATTERN.get(cell.address())).address(file.person.text());
        if (cell.address().equals("/api/persons/{id}/sharing/explain")) {
            address += "?agency=kodama&event=" + file.others;
        }
        Answer answer = side.get(
                asker(cell), address, Map.of("Renkei-Purpose", cell.purpose().code()));
        int refused = cell.role() != Role.NO_TOKEN ? 404 : address.startsWith("/api/") ? 401 : 302;
        int expected = cell.known() ? 200 : refused;
        proof.counts(answer.status() == expected, () -> cell + ": " + answer.status() + " instead of " + expected);
        boolean words = sees(cell, false) == Sees.WORDS;
        boolean there = answer.body().contains(file.word(false));
        boolean tells = List.of("/api/persons/{id}/timeline", "/persons/{id}").contains(cell.address());
        proof.counts(words || !there, () -> cell + ": words of another agency");
        proof.counts(!tells || !words || there, () -> cell + ": the words of another agency are not there");
        boolean ownWords = file.own != null && sees(cell, true) == Sees.WORDS;
        boolean ownThere = answer.body().contains(file.word(true));
        proof.counts(ownWords || !ownThere, () -> cell + ": words of kodama");
        proof.counts(!tells || !ownWords || ownThere, () -> cell + ": the words of kodama are not there");
        if (cell.address().equals("/api/persons/{id}/timeline")) {
            proof.counts(
                    answer.body().contains(file.others.toString()) == (sees(cell, false) != Sees.NOTHING),
                    () -> cell + ": the record of another agency");
        }
    }

    private static Sees sees(Cell cell, boolean own) {
        return MatrixRules.knows(cell.role(), cell.file().said(), cell.file().relation())
                ? MatrixRules.sees(cell.role(), cell.file().said(), cell.purpose(), own)
                : Sees.NOTHING;
    }

    private static Asker asker(Cell cell) {
        MatrixFile file = cell.file();
        return switch (cell.role()) {
            case PRACTITIONER -> staff("kodama", "one");
            case AUDITOR -> staff("kodama", "auditor");
            case SYSTEM -> claims("system", Map.of("agency", "kodama", "sub", "agency-kodama"));
            case NOT_ENROLLED -> staff("kodama", "nobody");
            case STRANGER -> staff("yoso", "one");
            case PERSON -> claims(file.person.text(), Map.of("person", file.person.text()));
            case REPRESENTATIVE -> claims(file.guardian.text(), Map.of("person", file.guardian.text()));
            case RELATIVE -> claims(file.aunt.text(), Map.of("person", file.aunt.text()));
            case OPERATOR -> claims("operator", Map.of("roles", List.of("operator"), "sub", "operator"));
            case NO_TOKEN -> claims("no token", Map.of());
        };
    }

    private static Asker staff(String agency, String who) {
        return claims(
                agency + " " + who,
                Map.of("agency", agency, "practitioner", "practitioner-" + agency + "-" + who, "sub", who));
    }

    private static Asker claims(String name, Map<String, Object> claims) {
        return new Asker(name, new Caller.Nobody(), claims);
    }

    /** A change of what is open is seen in review; {@code -Drenkei.regenerate=true} writes it anew. */
    @Test
    void opens_what_was_approved() throws IOException {
        var text = new StringBuilder();
        List<Cell> cells = cells();
        text.append(cells.size()).append(" cells; open by address:\n");
        var open = new TreeMap<String, Integer>();
        cells.forEach(cell -> open.merge(cell.address(), cell.known() ? 1 : 0, Integer::sum));
        open.forEach((address, count) ->
                text.append("  ").append(address).append(' ').append(count).append('\n'));
        for (Role role : Role.values()) {
            text.append('\n').append(role).append('\n');
            for (Said said : Said.values()) {
                Map<String, List<Relation>> alike = new LinkedHashMap<>();
                for (Relation relation : Relation.values()) {
                    alike.computeIfAbsent(says(role, said, relation), any -> new ArrayList<>())
                            .add(relation);
                }
                alike.forEach((says, relations) -> text.append("  ")
                        .append(said)
                        .append(' ')
                        .append(alike.size() == 1 ? "whatever it is" : relations.toString())
                        .append(": ")
                        .append(says)
                        .append('\n'));
            }
        }
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.writeString(APPROVED, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(APPROVED));
    }

    private static String says(Role role, Said said, Relation relation) {
        if (!MatrixRules.knows(role, said, relation)) {
            return "no such person";
        }
        var says = new StringJoiner("; ");
        says.add("knows the person");
        for (Sees sees : List.of(Sees.STRUCTURE, Sees.WORDS)) {
            List<Purpose> purposes = List.of(Purpose.values()).stream()
                    .filter(purpose -> MatrixRules.sees(role, said, purpose, false) == sees)
                    .toList();
            if (!purposes.isEmpty()) {
                says.add("sees " + sees.name().toLowerCase(java.util.Locale.ROOT) + " for "
                        + (purposes.size() == Purpose.values().length
                                ? "any purpose"
                                : purposes.stream().map(Purpose::code).collect(Collectors.joining(", "))));
            }
        }
        return says.toString();
    }
}
