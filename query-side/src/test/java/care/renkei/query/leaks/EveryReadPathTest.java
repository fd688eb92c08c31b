package care.renkei.query.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.Purpose;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.Proof;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing leaves that is not the asker's to see, and nothing stays closed that is, whichever way it is asked for. */
class EveryReadPathTest {

    private static final long SEED = 20_260_701;
    private static final int FILES = 4;
    private static final int FILES_IN_FULL = 60;
    private static final List<Purpose> PURPOSES =
            List.of(Purpose.CARE_COORDINATION, Purpose.MEETING, Purpose.REVIEW);

    private static final Instant NOW = Instant.now();
    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide(ToldFile.noonAt(NOW));
    }

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
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    @Test
    void shows_what_is_open_and_nothing_else() {
        Proof proof = Proof.of("every read path", 1, 1, SEED);
        int files = Proof.inFull() ? FILES_IN_FULL : FILES;
        var told = new ArrayList<ToldFile>();
        var events = new ArrayList<WireEvent>(Agencies.told(side.keys()));
        for (int i = 0; i < files; i++) {
            var file = new ToldFile(SEED + i, i, NOW, side.keys());
            told.add(file);
            events.addAll(file.events());
        }
        side.tell(events);
        var known = new Look.Known(told);
        for (ReadPath path : ReadPaths.ALL) {
            for (int i = 0; i < (path.ofOnePerson() ? told.size() : 1); i++) {
                ToldFile file = told.get(i);
                var askers = new ArrayList<>(Asker.ofAgencies());
                askers.addAll(file.askers());
                for (Asker asker : askers) {
                    for (Purpose purpose : Proof.inFull() ? PURPOSES : List.of(PURPOSES.get(i % PURPOSES.size()))) {
                        path.ask(new Look(side, path, asker, purpose, file, told, known, proof));
                    }
                }
            }
        }
        proof.done(files + " files, " + ReadPaths.ALL.size() + " paths");
    }
}
