package care.renkei.query.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Purpose;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.Proof;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing leaves that is not the asker's to see, and nothing stays closed that is, whichever way it is asked for. */
@Tag("proof")
class EveryReadPathTest {

    private static final long SEED = 20_260_701;
    private static final int FILES = 3;
    private static final int FILES_IN_FULL = 12;
    private static final List<Purpose> PURPOSES = List.of(Purpose.CARE_COORDINATION, Purpose.MEETING, Purpose.REVIEW);

    private static final List<ToldFile> TOLD = new ArrayList<>();
    private static RunningQuerySide side;

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void is_known_here() {
        var mapped = new TreeSet<String>();
        for (RequestMappingHandlerMapping mapping :
                side.beans(RequestMappingHandlerMapping.class).values()) {
            if (mapping.getPathPrefixes().isEmpty()) {
                mapping.getHandlerMethods().keySet().stream()
                        .filter(EveryReadPathTest::reads)
                        .forEach(info -> mapped.addAll(info.getPatternValues()));
            }
        }
        assertThat(ReadPath.patterns(ReadPaths.ALL)).containsExactlyElementsOf(mapped);
    }

    private static boolean reads(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        // The interface is read alone; what pages post goes through the door of the command side.
        return methods.isEmpty()
                || methods.contains(RequestMethod.GET)
                || info.getPatternValues().stream().allMatch(pattern -> pattern.startsWith("/api/"));
    }

    @BeforeAll
    static void tell() {
        Instant now = Instant.now();
        side = new RunningQuerySide(ToldFile.noonAt(now));
        var events = new ArrayList<WireEvent>(Agencies.told(side.keys()));
        int files = Proof.inFull() ? FILES_IN_FULL : FILES;
        for (int i = 0; i < files; i++) {
            var file = new ToldFile(SEED + i, i, now, side.keys());
            TOLD.add(file);
        }
        // The first two are of one person, and so are the last two of many; the others stand alone.
        TOLD.get(0).linkTo(TOLD.get(1));
        if (files > FILES) {
            TOLD.get(files - 2).linkTo(TOLD.get(files - 1));
        }
        TOLD.forEach(file -> events.addAll(file.events()));
        side.tell(events);
    }

    /** Otherwise nothing would be tried of files that are of one person. */
    @Test
    void is_tried_by_those_who_know_both_of_two_linked_files_and_those_who_know_one() {
        ToldFile file = TOLD.getFirst();
        assertThat(askersOf(file))
                .extracting(
                        asker -> file.united(asker, Purpose.CARE_COORDINATION).size())
                .contains(1, 2);
        assertThat(askersOf(file))
                .filteredOn(asker -> file.knows(asker, Purpose.CARE_COORDINATION))
                .extracting(
                        asker -> file.united(asker, Purpose.CARE_COORDINATION).size())
                .contains(1, 2);
    }

    private static List<Asker> askersOf(ToldFile file) {
        var askers = new ArrayList<>(Asker.ofAgencies());
        askers.addAll(file.askers());
        return askers;
    }

    @Test
    @SuppressWarnings("SystemOut") // where the log goes
    void repeats_in_no_log_what_was_sought() {
        ToldFile file = TOLD.getFirst();
        Asker asker = Asker.ofAgencies().getFirst();
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        PrintStream before = System.out;
        var log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
        try {
            String address = "/api/persons/" + file.person() + "/timeline/search";
            for (String text : List.of("ひみつのことば", "ひみつのことば".repeat(99))) {
                assertThat(side.post(asker, address, Map.of(), "{\"text\":\"" + text + "\"}")
                                .status())
                        .isIn(200, 400);
                side.post(asker, address + "?limit=x", Map.of(), "{\"text\":\"" + text + "\"}");
                side.post(asker, address, Map.of(), "{\"text\":\"" + text);
            }
        } finally {
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
            System.setOut(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("/timeline/search")
                .doesNotContain("ひみつ");
    }

    /** A comparison that cannot fail proves nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"yoso", "kodama"})
    void would_be_seen_to_leak_if_one_were_answered_as_another(String agency) {
        Proof proof = Proof.of(Proof.PLANTED, SEED);
        Asker meant = Asker.ofAgencies().stream()
                .filter(asker -> asker.name().equals(agency + " one"))
                .findFirst()
                .orElseThrow();
        Asker answered = Asker.ofAgencies().getFirst();
        var mixedUp = new Asker("mixed up", meant.caller(), answered.claims());
        var known = new Look.Known(TOLD);
        for (ReadPath path : List.of(new TheTimeline(), new ThePages.TimelinePage())) {
            long before = proof.disagreed();
            TOLD.forEach(file ->
                    path.ask(new Look(side, path, mixedUp, Purpose.CARE_COORDINATION, file, TOLD, known, proof)));
            assertThat(proof.disagreed()).as(path.pattern()).isGreaterThan(before);
        }
    }

    @Test
    void shows_what_is_open_and_nothing_else() {
        Proof proof = Proof.of("every read path", SEED);
        List<ToldFile> told = TOLD;
        var known = new Look.Known(told);
        for (ReadPath path : ReadPaths.ALL) {
            for (int i = 0; i < (path.ofOnePerson() ? told.size() : 1); i++) {
                ToldFile file = told.get(i);
                for (Asker asker : askersOf(file)) {
                    for (Purpose purpose : Proof.inFull() ? PURPOSES : List.of(PURPOSES.get(i % PURPOSES.size()))) {
                        path.ask(new Look(side, path, asker, purpose, file, told, known, proof));
                    }
                }
            }
        }
        proof.done(told.size() + " files, " + ReadPaths.ALL.size() + " paths");
    }
}
