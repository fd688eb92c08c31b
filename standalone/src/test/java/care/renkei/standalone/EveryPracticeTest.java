package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnWhatIsMissing;
import care.renkei.events.practice.Check;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.events.practice.PracticeKind;
import care.renkei.events.stored.EventJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Walks the practice catalogue row by row, each with a person of its own: what is told through the door evidences it
 * on the map, is read in words on the timeline, and is advised where it is missing or half there.
 */
@NullUnmarked // a row that lacks what it needs fails where it is asked for
class EveryPracticeTest {

    private static final String ELSEWHERE = "SUPPORT_WORKER";
    private static final Pattern FIELD = Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*\\b|\\b[A-Z]+_[A-Z_]+\\b|\\{|\\?\\?");
    private static final Map<Walker, SignedIn> SIGNED = new HashMap<>();

    private static RunningRenkei renkei;
    private static Map<String, PracticeRow> rows;

    @BeforeAll
    static void start() throws Exception {
        renkei = RunningRenkei.shared();
        rows = PracticeRow.all();
    }

    @Test
    void tries_every_row_and_every_check() {
        assertThat(rows.keySet())
                .containsExactlyElementsOf(PracticeCatalogue.standard().practices().stream()
                        .map(Practice::id)
                        .toList());
        assertThat(PracticeCatalogue.standard().practices())
                .allSatisfy(practice ->
                        assertThat(rows.get(practice.id()).evidence().isEmpty()).isEqualTo(!practice.measured()));
    }

    @Test
    void tries_every_advice_that_there_is() {
        assertThat(PracticeCatalogue.standard().practices()).allSatisfy(practice -> {
            PracticeRow row = row(practice.id());
            List<String> known = Advice.all().stream()
                    .filter(advice -> advice.practice().equals(practice.id()))
                    .map(Advice::name)
                    .toList();
            assertThat(Stream.of(
                                    Stream.ofNullable(row.advice()),
                                    row.advised().stream().map(PracticeRow.Advised::advice),
                                    row.missing().stream()
                                            .map(code -> Check.of(code).name()))
                            .flatMap(tried -> tried))
                    .containsExactlyInAnyOrderElementsOf(known);
            assertThat(row.noAdvice() == null).isEqualTo(!known.isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> whatever_else_is_advised_is_advised_until_it_is_answered() {
        return PracticeCatalogue.standard().practices().stream()
                .flatMap(practice -> row(practice.id()).advised().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                practice.id() + "/" + one.advice(), () -> advisedOn(practice, one))));
    }

    @TestFactory
    Stream<DynamicTest> a_row_is_open_until_its_evidence_is_told() {
        return of(PracticeKind.EVENT, PracticeKind.COMPUTED, PracticeKind.ENVELOPE)
                .map(practice -> DynamicTest.dynamicTest(practice.id(), () -> evidenced(practice)));
    }

    @TestFactory
    Stream<DynamicTest> a_computed_row_says_what_is_missing_until_it_is_there() {
        return of(PracticeKind.COMPUTED)
                .map(practice -> DynamicTest.dynamicTest(practice.id(), () -> computed(practice)));
    }

    @TestFactory
    Stream<DynamicTest> a_row_of_the_envelope_is_evidenced_by_as_what_somebody_acted() {
        return of(PracticeKind.ENVELOPE)
                .map(practice -> DynamicTest.dynamicTest(practice.id(), () -> byTheEnvelope(practice)));
    }

    @TestFactory
    Stream<DynamicTest> a_row_that_can_be_advised_is_advised_in_both_languages() {
        return PracticeCatalogue.standard().practices().stream()
                .filter(practice -> rows.get(practice.id()).advice() != null)
                .map(practice -> DynamicTest.dynamicTest(practice.id(), () -> advised(practice)));
    }

    /** Whatever is told; of those who told everything that the other rows ask for, too. */
    @Test
    void guidance_is_told_and_never_measured() throws Exception {
        PracticeRow full = row("ASM-20");
        Walker keeper = keeper(full);
        var walk = PracticeWalk.begin(renkei, keeper, 0);
        JsonNode told = tell(walk, keeper, full.evidence());
        JsonNode map = walk.read("/practices", keeper, told);

        assertThat(of(PracticeKind.GUIDANCE)).hasSize(4).allSatisfy(practice -> {
            JsonNode shown = shown(map, practice.id());
            assertThat(shown.path("state").asString()).isEqualTo("NOT_MEASURED");
            assertThat(shown.path("evidence")).isEmpty();
            assertThat(shown.path("missing")).isEmpty();
            assertThat(practice.shownBy().ja()).isNotBlank();
            assertThat(practice.shownBy().en()).isNotBlank();
        });
        JsonNode region = walk.get("/api/region/practices", Walker.HOASHI);
        assertThat(region.toString())
                .doesNotContain(of(PracticeKind.GUIDANCE).map(Practice::id).toList());
    }

    private static void evidenced(Practice practice) throws Exception {
        PracticeRow row = row(practice.id());
        Walker keeper = keeper(row);
        var walk = PracticeWalk.begin(renkei, keeper, row.registered());
        assertThat(shown(walk.read("/practices", keeper, walk.registered()), practice.id())
                        .path("state")
                        .asString())
                .isIn("OPEN", "AROUND");
        tell(walk, keeper, row.given());
        tell(walk, keeper, row.lacking());
        Walker teller = PracticeWalk.by(row.evidence().getLast(), keeper);
        int around = around(walk, practice);

        JsonNode told = tell(walk, keeper, row.evidence());

        JsonNode shown = shown(walk.read("/practices", teller, told), practice.id());
        if (row.noAdvice() != null) {
            assertThat(told.path("advice").valueStream().map(EveryPracticeTest::code))
                    .noneMatch(code -> code.startsWith(practice.id() + "/"));
            assertThat(shown.path("missing")).isEmpty();
        }
        String event = told.path("eventId").asString();
        if (shown.path("evidence").toString().contains(event)) {
            assertThat(shown.path("state").asString()).isEqualTo("EVIDENCED");
            readInWords(walk, teller, told);
        } else {
            assertThat(shown.path("around").toString()).contains(event);
            assertThat(around(walk, practice)).isEqualTo(around + 1);
        }
    }

    private static void computed(Practice practice) throws Exception {
        PracticeRow row = row(practice.id());
        Walker keeper = keeper(row);
        var walk = PracticeWalk.begin(renkei, keeper, row.registered());
        tell(walk, keeper, row.given());
        JsonNode lacking = tell(walk, keeper, row.lacking());
        Walker reader =
                row.lacking().isEmpty() ? keeper : PracticeWalk.by(row.lacking().getLast(), keeper);
        JsonNode before = missing(walk, reader, lacking, practice);
        List<String> open = open(walk.read("/advice", reader, lacking));

        for (String code : row.missing()) {
            Check check = Check.of(code);
            assertThat(saying(check)).as("advice on %s", code).anyMatch(open::contains);
            assertThat(before.valueStream()
                            .filter(one -> one.path("code").asString().equals(code)))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.path("ja").asString())
                                .isEqualTo(check.words().ja())
                                .matches(".*[。？]");
                        assertThat(one.path("en").asString())
                                .isEqualTo(check.words().en())
                                .matches(".*[.?]");
                    });
        }
        JsonNode told = tell(walk, keeper, row.evidence());
        Walker teller = PracticeWalk.by(row.evidence().getLast(), keeper);
        assertThat(missing(walk, teller, told, practice)
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .doesNotContainAnyElementsOf(row.missing());
        assertThat(open(walk.read("/advice", teller, told)))
                .doesNotContainAnyElementsOf(row.missing().stream()
                        .map(code ->
                                new AdviceOnWhatIsMissing(Check.of(code)).code().text())
                        .toList());
    }

    /** The check itself, or what was said of a record for the same thing. */
    private static List<String> saying(Check check) {
        var missing = new AdviceOnWhatIsMissing(check);
        return Stream.concat(Stream.of(missing), missing.saidOfARecord().stream())
                .map(advice -> advice.code().text())
                .toList();
    }

    private static List<String> open(JsonNode advice) {
        return advice.path("open")
                .valueStream()
                .map(one -> one.path("advice").asString())
                .toList();
    }

    private static void byTheEnvelope(Practice practice) throws Exception {
        PracticeRow row = row(practice.id());
        Walker keeper = keeper(row);
        var walk = PracticeWalk.begin(renkei, keeper, row.registered());
        tell(walk, keeper, row.given());
        PracticeRow.Event event = row.evidence().getLast();
        Walker teller = PracticeWalk.by(event, keeper);

        JsonNode elsewhere = walk.tell(event, keeper, ELSEWHERE);

        assertThat(shown(walk.read("/practices", teller, elsewhere), practice.id())
                        .toString())
                .doesNotContain(elsewhere.path("eventId").asString());
    }

    private static void advised(Practice practice) throws Exception {
        PracticeRow row = row(practice.id());
        Walker keeper = keeper(row);
        var walk = PracticeWalk.begin(renkei, keeper, row.registered());
        tell(walk, keeper, row.given());
        JsonNode answer = tell(walk, keeper, row.lacking());
        PracticeRow.Event last = row.lacking().isEmpty() ? null : row.lacking().getLast();
        if (!row.half().isEmpty()) {
            tell(walk, keeper, row.evidence());
            answer = tell(walk, keeper, row.half());
            last = row.half().getLast();
        }
        String code = practice.id() + "/" + row.advice();

        assertThat(answer.path("advice").valueStream().filter(one -> code(one).equals(code)))
                .hasSize(1);
        if (shown(walk.read("/practices", keeper, answer), practice.id())
                .path("around")
                .isEmpty()) {
            standsUntilItIsAnswered(walk, last, keeper, answer, code);
        }
    }

    private static void advisedOn(Practice practice, PracticeRow.Advised one) throws Exception {
        Walker keeper = one.by() == null ? keeper(row(practice.id())) : Walker.of(one.by());
        var walk = PracticeWalk.begin(renkei, keeper, one.registered());
        JsonNode told = tell(walk, keeper, one.told());
        String code = practice.id() + "/" + one.advice();
        if (!one.read()) {
            assertThat(told.path("advice").valueStream().map(EveryPracticeTest::code))
                    .containsOnlyOnce(code);
        }
        standsUntilItIsAnswered(walk, one.told().getLast(), keeper, told, code);
    }

    /**
     * On the person's page of advice, in both languages, until whoever was advised says what becomes of it, of the team
     * or not; the answer is as open as its record.
     */
    private static void standsUntilItIsAnswered(
            PracticeWalk walk, PracticeRow.Event advised, Walker keeper, JsonNode told, String code) throws Exception {
        Walker teller = PracticeWalk.by(advised, keeper);
        String event = told.path("eventId").asString();
        assertThat(about(walk.read("/advice", teller, told), "open", event, code))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("ja").asString()).isNotBlank();
                    assertThat(one.path("en").asString()).isNotBlank();
                });
        var answer = EventJson.MAPPER
                .createObjectNode()
                .put("advice", code)
                .put("record", event)
                .put("answer", "DOES_NOT_FIT")
                .putNull("day")
                .put("reason", "本人と話して、今回はこのままにした。");
        JsonNode answered = walk.answer(PracticeRow.Event.of("advice.advice-answered", answer), advised, teller);
        JsonNode after = walk.read("/advice", teller, answered);
        assertThat(about(after, "open", event, code)).isEmpty();
        assertThat(about(after, "answered", event, code)).hasSize(1);
    }

    private static List<JsonNode> about(JsonNode advice, String list, String event, String code) {
        return advice.path(list)
                .valueStream()
                .map(one -> list.equals("answered") ? one.path("given") : one)
                .filter(one -> one.path("about").path("record").asString().equals(event))
                .filter(one -> one.path("advice").asString().equals(code))
                .toList();
    }

    private static String code(JsonNode advice) {
        return advice.path("practice").asString() + "/" + advice.path("reason").asString();
    }

    /** On the page, in both languages: a sentence, no key, no name of a field. */
    private static void readInWords(PracticeWalk walk, Walker reader, JsonNode told) throws Exception {
        String id = told.path("eventId").asString();
        assertThat(walk.read("/timeline", reader, told).toString()).contains(id);
        if (!SIGNED.containsKey(reader)) {
            SIGNED.put(reader, SignedIn.as(renkei, reader.account()));
        }
        SignedIn signed = SIGNED.get(reader);
        String ja = sentence(signed.page("/persons/" + walk.person() + "?lang=ja"), id);
        String en = sentence(signed.page("/persons/" + walk.person() + "?lang=en"), id);
        assertThat(ja).matches("(?s).*[ぁ-ん].*[。」]").doesNotContainPattern(FIELD);
        assertThat(en).matches("(?s).*[a-z]{2}.*[.”]").doesNotContainPattern(FIELD);
    }

    private static String sentence(String page, String id) {
        Matcher entry = Pattern.compile("id=\"e-" + id + "\".*?</svg><span>(.*?)</span></p>", Pattern.DOTALL)
                .matcher(page);
        assertThat(entry.find()).as("the entry of the record").isTrue();
        return entry.group(1);
    }

    private static int around(PracticeWalk walk, Practice practice) throws Exception {
        JsonNode region = walk.get("/api/region/practices", Walker.HOASHI);
        return region.path("scopes")
                .valueStream()
                .filter(scope -> scope.path("scope").asString().equals("REGION"))
                .flatMap(scope -> scope.path("practices").valueStream())
                .filter(one -> one.path("practice").asString().equals(practice.id()))
                .mapToInt(one -> one.path("around").asInt())
                .sum();
    }

    private static JsonNode missing(PracticeWalk walk, Walker reader, JsonNode after, Practice practice)
            throws Exception {
        return shown(walk.read("/practices", reader, after), practice.id()).path("missing");
    }

    private static JsonNode shown(JsonNode map, String id) {
        return map.path("practices")
                .valueStream()
                .filter(one -> one.path("practice").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All of them; what the door answered to the last. */
    private static JsonNode tell(PracticeWalk walk, Walker keeper, List<PracticeRow.Event> events) throws Exception {
        JsonNode last = walk.registered();
        for (PracticeRow.Event event : events) {
            last = walk.tell(event, keeper);
        }
        return last;
    }

    private static Stream<Practice> of(PracticeKind... kinds) {
        return PracticeCatalogue.standard().practices().stream()
                .filter(practice -> List.of(kinds).contains(practice.kind()));
    }

    private static PracticeRow row(String id) {
        return rows.get(id);
    }

    private static Walker keeper(PracticeRow row) {
        return Walker.of(row.by());
    }
}
