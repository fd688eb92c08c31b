package care.renkei.events.reading;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.BirthDate;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Stage;
import care.renkei.events.SubjectKey;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {

    private static final String PERSON = "person-aaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String WISH = "renkei.assessment.wish-recorded.v1";
    private static final String ENVELOPE = """
            "envelope": {"occurred": {"from": "2026-06-28", "precision": "DAY"},
                         "role": "CONSULTATION_SUPPORT_SPECIALIST", "actingAs": "support"}""";
    private static final String WISH_PART = """
            {"holder": "PERSON", "topic": "HOUSING", "horizon": "LONG", "personAlone": true,
             "verbatim": "電車の音が聞こえるところで暮らしたい。髙𠮷"}""";
    private static final EventReader READER = new EventReader();

    @Test
    void reads_what_fits_and_completes_the_envelope() {
        Reading.Read read = read(WISH, data(PERSON, WISH_PART));
        assertThat(read.envelope().categories()).containsExactly(Category.WISH);
        assertThat(read.envelope().stage()).isEqualTo(Stage.ASM);
        assertThat(part(read, WishRecorded.class).verbatim().text()).isEqualTo("電車の音が聞こえるところで暮らしたい。髙𠮷");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "holder": "PERSON",            | ``                                  | /data/about/*/holder        | MISSING
            "topic": "HOUSING"             | "topic": "TRAINS"                   | /data/about/*/topic         | NOT_IN_LIST
            "topic": "HOUSING"             | "topic": null                       | /data/about/*/topic         | WRONG_TYPE
            "personAlone": true            | "personAlone": "yes"                | /data/about/*/personAlone   | WRONG_TYPE
            "personAlone": true            | "personAlone": true, "train": 1     | /data/about/*/train         | UNKNOWN_FIELD
            "personAlone": true            | "personAlone": true, "瑞樹": 1       | /data/about/*/*             | UNKNOWN_FIELD
            "verbatim": "電車              | "verbatim": "\\ud842 電車           | /data/about/*/verbatim      | FORBIDDEN_CHARACTER
            "verbatim": "電車              | "verbatim": "\\u0007 電車           | /data/about/*/verbatim      | FORBIDDEN_CHARACTER
            "verbatim": "電車の音が聞こえるところで暮らしたい。髙𠮷" | "verbatim": "　" | /data/about/*/verbatim | BLANK
            "from": "2026-06-28"           | "from": "2026-02-30"                | /data/envelope/occurred/from | MALFORMED
            "from": "2026-06-28"           | "from": "2026-06"                   | /data/envelope/occurred/from | MALFORMED
            "from": "2026-06-28"           | "from": "2026-06-27"                | /time                       | TIME_DIFFERS
            "from": "2026-06-28"           | "from": "2026-06-28", "until": "2026-06-27" | /data/envelope/occurred/until | UNTIL_BEFORE_FROM
            "actingAs": "support"          | "actingAs": "SUPPORT"               | /data/envelope/actingAs     | NOT_IN_LIST
            "actingAs": "support"          | "actingAs": "support", "categories": ["WISH", "WISH"] | /data/envelope/categories | REPEATED
            person-aaaaaaaaaaaaaaaaaaaaaaaaaa | agency-tomoshibi                 | /data/about/*               | SUBJECT_NOT_ALLOWED
            person-aaaaaaaaaaaaaaaaaaaaaaaaaa | new:mizuki                       | /data/about/new:mizuki      | SUBJECT_NOT_ALLOWED
            """)
    void names_the_field_that_is_wrong_and_nothing_that_was_written(
            String written, String instead, String pointer, ProblemCode code) {
        String data = data(PERSON, WISH_PART);
        assertThat(data).contains(written);
        assertThat(problems(WISH, data.replace(written, instead)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(pointer))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void gives_what_an_event_brings_into_being_the_same_id_each_time() {
        String data = data("new:mizuki", "{\"name\": \"瑞樹\"}");
        Reading.Read first = read("renkei.person.person-registered.v1", data);
        Reading.Read again = read("renkei.person.person-registered.v1", data);
        String id = created(first, "mizuki");
        assertThat(id).matches("person-[a-z2-7]{26}");
        assertThat(again).isEqualTo(first);
        assertThat(first.about().get(SubjectKey.parse(id))).isInstanceOf(PersonRegistered.class);
    }

    @Test
    void lets_a_registration_adopt_the_id_of_a_referral() {
        Reading.Read read = read(
                "renkei.person.person-registered.v1",
                data(PERSON, "{\"name\": \"瑞樹\", \"fromReferral\": \"0197b1a0-0000-7000-8000-000000000001\"}"));
        assertThat(read.created()).isEmpty();
        assertThat(read.about()).containsOnlyKeys(SubjectKey.parse(PERSON));
    }

    @Test
    void fills_placeholders_in_joint_keys_and_in_fields() {
        Reading.Read read = read("renkei.person.relationship-recorded.v1", """
                {%s, "about": {
                  "%2$s": {"tie": "INFORMAL", "kind": "COMMUNITY", "party": "new:hayashi", "strength": 2,
                           "strained": false, "coordinates": false},
                  "%2$s+new:hayashi": {"text": "駅のベンチで毎日あいさつをする。"}}}""".formatted(ENVELOPE, PERSON));
        DataSubjectId hayashi = new DataSubjectId(created(read, "hayashi"));
        assertThat(hayashi.kind()).isEqualTo(DataSubjectId.Kind.RELATIVE);
        assertThat(read.about()).containsKey(SubjectKey.of(new DataSubjectId(PERSON), hayashi));
        assertThat(part(read, RelationshipRecorded.class).party()).isEqualTo(hayashi);
    }

    @Test
    void asks_for_the_main_part() {
        assertThat(problems(
                        "renkei.person.relationship-recorded.v1",
                        data(PERSON + "+new:hayashi", "{\"text\": \"駅のベンチで毎日あいさつをする。\"}")))
                .containsExactly(FieldProblem.of("/data/about", ProblemCode.MAIN_PART_MISSING));
    }

    @Test
    void refuses_a_joint_part_about_one_and_the_same() {
        assertThat(problems("renkei.person.relationship-recorded.v1", """
                        {%s, "about": {
                          "%2$s": {"tie": "INFORMAL", "kind": "COMMUNITY", "strength": 2,
                                   "strained": false, "coordinates": false},
                          "%2$s+%2$s": {"text": "ひとり"}}}""".formatted(ENVELOPE, PERSON)))
                .containsExactly(FieldProblem.of("/data/about/*+*", ProblemCode.REPEATED));
    }

    @Test
    void makes_things_and_sees_a_span_that_runs_backwards() {
        String consent = """
                {"consent": "new:first", "explanation": "explanation-abcdefghijklmnopqrstuvwxyz",
                 "recipients": {"agencies": ["kodama"]}, "scope": {"categories": ["LIFE"]},
                 "purposes": ["CARE_COORDINATION"], "grantors": [{"who": "%s", "capacity": "SELF"}],
                 "means": "WRITTEN", "from": "2026-07-01", "until": "2027-06-30", "passingOn": false}""".formatted(PERSON);
        String type = "renkei.sharing.consent-given.v1";
        Reading.Read read = read(type, data(PERSON, consent));
        ConsentGiven given = part(read, ConsentGiven.class);
        assertThat(given.consent().text()).matches("consent-[a-z2-7]{26}").isEqualTo(created(read, "first"));
        assertThat(problems(type, data(PERSON, consent.replace("2027-06-30", "2026-06-30"))))
                .containsExactly(FieldProblem.of("/data/about/*/until", ProblemCode.UNTIL_BEFORE_FROM));
        assertThat(problems(type, data(PERSON, consent.replace("new:first", "consent-abcdefghijklmnopqrstuvwxyz"))))
                .containsExactly(FieldProblem.of("/data/about/*/consent", ProblemCode.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({"令和8年6月28日, DAY, 2026-06-28", "Ｒ８．６．２８, DAY, 2026-06-28", "2026/6/28, DAY, 2026-06-28"})
    void understands_when_it_happened_as_people_write_it(String written, String precision, String stored) {
        String data = data(PERSON, WISH_PART).replace("2026-06-28", written).replace("DAY", precision);
        assertThat(read(WISH, data).envelope().occurred().from()).isEqualTo(stored);
    }

    @Test
    void understands_a_date_of_birth_in_either_calendar_and_says_which_there_never_was() {
        String type = "renkei.person.person-registered.v1";
        String part = "{\"name\": \"瑞樹\", \"birthDate\": \"%s\"}";
        for (String written : List.of("平成21年1月15日", "H21.1.15", "2009年1月15日", "2009-01-15")) {
            PersonRegistered registered =
                    part(read(type, data("new:mizuki", part.formatted(written))), PersonRegistered.class);
            assertThat(registered.birthDate()).isEqualTo(BirthDate.parse("2009-01-15"));
        }
        for (String written : List.of("平成31年5月1日", "令和8年2月30日", "2009-02-30", "1月15日")) {
            assertThat(problems(type, data("new:mizuki", part.formatted(written))))
                    .containsExactly(FieldProblem.of("/data/about/new:mizuki/birthDate", ProblemCode.MALFORMED));
        }
    }

    @Test
    void leaves_words_as_they_are_whatever_date_they_look_like() {
        Reading.Read read = read(WISH, data(PERSON, WISH_PART.replace("電車の音が聞こえるところで暮らしたい。髙𠮷", "令和8年6月28日")));
        assertThat(part(read, WishRecorded.class).verbatim().text()).isEqualTo("令和8年6月28日");
    }

    @Test
    void does_not_let_one_word_stand_for_two_things() {
        assertThat(problems("renkei.person.relationship-recorded.v1", """
                        {%s, "about": {"%2$s": {"tie": "INFORMAL", "kind": "COMMUNITY", "strength": 2,
                         "strained": false, "coordinates": false},
                         "new:a": {"tie": "INFORMAL", "kind": "COMMUNITY", "strength": 2, "party": "%2$s",
                         "strained": false, "coordinates": false},
                         "new:a+%2$s": {"text": "あ"}, "%2$s+new:a": {"text": "い"}}}""".formatted(ENVELOPE, PERSON)))
                .containsExactly(FieldProblem.of("/data/about/*+new:a", ProblemCode.REPEATED));
    }

    private static String data(String key, String part) {
        return "{%s, \"about\": {\"%s\": %s}}".formatted(ENVELOPE, key, part);
    }

    private static Reading.Read read(String type, String data) {
        Reading reading = reading(type, data);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static <T> T part(Reading.Read read, Class<T> type) {
        return read.about().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String created(Reading.Read read, String word) {
        return Objects.requireNonNull(read.created().get(word));
    }

    private static List<FieldProblem> problems(String type, String data) {
        return reading(type, data) instanceof Reading.Unreadable unreadable ? unreadable.problems() : List.of();
    }

    private static Reading reading(String type, String data) {
        ReadContext context = new ReadContext(
                new AgencyId("tomoshibi"),
                "1",
                Instant.parse("2026-06-27T15:00:00Z"),
                ZoneId.of("Asia/Tokyo"),
                new IdMaker(new byte[32]));
        return READER.read(
                EventJson.MAPPER.readTree(data), EventCatalogue.standard().get(type), context);
    }
}
