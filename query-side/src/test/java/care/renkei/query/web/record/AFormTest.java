package care.renkei.query.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import care.renkei.query.web.Option;
import care.renkei.query.web.telling.SentenceBook;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The form of every type that is offered, filled in with the catalogue's own example. */
class AFormTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Writer WRITER =
            new Writer(new AgencyId("tomoshibi"), new DataSubjectId("practitioner-tomoshibi-aoki"));
    private static final EventReader DOOR = new EventReader();
    private static final Choices CHOICES = new Choices(
            "practitioner-tomoshibi-aoki",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Option("person-mizukiaaaaaaaaaaaaaaaaaaaa", "本人"),
            List.of(),
            Map.of());

    static Stream<String> offered() {
        return Stream.of(Offered.daily(), Offered.following(), Offered.ladder(), ofTheAgency())
                .flatMap(List::stream)
                .map(EventDescription::wireName)
                .distinct();
    }

    private static List<EventDescription> ofTheAgency() {
        return EventCatalogue.standard().types().stream()
                .filter(Offered::ofTheAgency)
                .toList();
    }

    private static JsonNode example(EventDescription type) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                EventCatalogue.class.getResourceAsStream("/examples/" + type.wireName() + ".json"))) {
            return EventJson.MAPPER.readTree(in);
        }
    }

    /** What somebody would write to say the same. */
    private static Map<String, List<String>> filledIn(JsonNode part, Class<?> record, String place) {
        var controls = new HashMap<String, List<String>>();
        for (Field field : Field.of(record)) {
            JsonNode value = part.get(field.name());
            Control asking = Control.of(field);
            String name = place + "/" + field.name();
            if (value == null || asking == null || asking == Control.MADE) {
                continue;
            }
            if (asking == Control.ROWS) {
                for (int i = 0; i < value.size(); i++) {
                    // The first row is left empty, as people do.
                    controls.putAll(filledIn(value.get(i), field.type(), name + "/" + (i + 1)));
                }
            } else if (asking == Control.GROUP) {
                controls.putAll(filledIn(value, field.type(), name));
            } else if (asking == Control.MOMENT) {
                controls.put(
                        name,
                        List.of(ZonedDateTime.parse(value.asString())
                                .withZoneSameInstant(TOKYO)
                                .toLocalDateTime()
                                .toString()));
            } else if (value.isArray()) {
                controls.put(name, value.valueStream().map(JsonNode::asString).toList());
            } else if (asking != Control.YES || value.asBoolean()) {
                controls.put(name, List.of(value.asString()));
            }
        }
        return controls;
    }

    private static Map<String, List<String>> written(EventDescription type, JsonNode example, DataSubjectId about) {
        JsonNode part = example.path("data").path("about").path(about.text());
        Map<String, List<String>> controls = filledIn(part, type.content(), RecordQuestions.PART);
        controls.put(WrittenEvent.DAY, List.of("2026-05-18"));
        controls.put(WrittenEvent.TIME, List.of("16:00"));
        controls.put(WrittenEvent.ROLE, List.of("CONSULTATION_SUPPORT_SPECIALIST"));
        controls.put(WrittenEvent.ACTING_AS, List.of("support"));
        controls.put(WrittenEvent.ABOUT, List.of(about.text()));
        controls.put(WrittenEvent.ID, List.of("0199aaaa-0000-7000-8000-000000000001"));
        return controls;
    }

    @ParameterizedTest
    @MethodSource("offered")
    void says_what_the_door_accepts(String wireName) throws IOException {
        EventDescription type = EventCatalogue.standard().get(wireName);
        JsonNode example = example(type);
        DataSubjectId about = new DataSubjectId(example.path("data")
                .path("about")
                .propertyStream()
                .findFirst()
                .orElseThrow()
                .getKey());
        DataSubjectId person = new DataSubjectId("person-mizukiaaaaaaaaaaaaaaaaaaaa");

        CloudEventJson event = Objects.requireNonNull(
                new WrittenEvent(Answers.of(written(type, example, about)), TOKYO).of(type, WRITER, person, List.of()));

        Reading reading = DOOR.read(event.data(), type, context(event));
        assertThat(reading).as("%s", reading).isInstanceOf(Reading.Read.class);
    }

    private static ReadContext context(CloudEventJson event) {
        return new ReadContext(event.source(), event.id(), event.time(), TOKYO, new IdMaker(new byte[32]));
    }

    @Test
    void offers_at_least_what_is_written_every_day() {
        assertThat(Offered.daily())
                .extracting(EventDescription::eventName)
                .containsExactly(
                        "contact.agency-contact-made",
                        "contact.home-visit-made",
                        "assessment.statement-recorded",
                        "assessment.wish-recorded",
                        "service.service-delivered",
                        "service.concern-raised");
    }

    @Test
    void is_there_for_everything_that_is_recorded_of_care_and_decided_around_it() {
        assertThat(EventCatalogue.standard().types())
                .filteredOn(type -> List.of(
                                "contact", "assessment", "choice", "service", "plan", "benefit", "handover", "team")
                        .contains(type.capability()))
                .filteredOn(type -> !Offered.is(type))
                .extracting(EventDescription::eventName)
                // Told of somebody who has no file yet.
                .containsExactly("contact.referral-received");
    }

    @Test
    void closes_up_rows_within_rows() {
        Answers answers = Answers.of(Map.of(
                "part/items/10/supports/3/what", List.of("c"),
                "part/items/2/supports/1/what", List.of("a"),
                "part/items/2/supports/7/what", List.of("b")));

        assertThat(answers.values())
                .containsOnly(
                        Map.entry("part/items/0/supports/0/what", List.of("a")),
                        Map.entry("part/items/0/supports/1/what", List.of("b")),
                        Map.entry("part/items/1/supports/0/what", List.of("c")));
    }

    @Test
    void leads_a_problem_of_the_door_to_the_control_it_is_about() {
        assertThat(Problems.byControl(Map.of(
                        "/data/about/*/observations/0/text", "この項目が必要です。",
                        "/data/envelope/occurred/from", "書き方が正しくありません。")))
                .containsOnly(Map.entry("part/observations/0/text", "この項目が必要です。"), Map.entry("on", "書き方が正しくありません。"));
    }

    /** Whoever was not asked has not said no. */
    @Test
    void leaves_open_what_nobody_asked_about() {
        assertThat(wish(Map.of()).path("backgroundAsked").isMissingNode()).isTrue();
        assertThat(wish(Map.of("part/backgroundAsked", List.of("false")))
                        .path("backgroundAsked")
                        .booleanValue())
                .isFalse();
        assertThat(wish(Map.of("part/backgroundAsked", List.of("true")))
                        .path("backgroundAsked")
                        .booleanValue())
                .isTrue();
        assertThat(wish(Map.of("part/personAlone", List.of("false")))
                        .path("personAlone")
                        .booleanValue())
                .isFalse();
    }

    private static JsonNode wish(Map<String, List<String>> written) {
        return new RecordWriting(Answers.of(written), TOKYO).part(WishRecorded.class);
    }

    @Test
    void offers_a_no_in_words_where_it_may_be_left_open() {
        EventDescription type = EventCatalogue.standard().of(WishRecorded.class);
        for (Locale language : SentenceBook.LANGUAGES) {
            var asked =
                    new RecordQuestions(type, SentenceBook.in(language), CHOICES, Answers.none(), Map.of(), null).all();
            assertThat(asked)
                    .filteredOn(field -> field.asking() == Control.YES_OR_NO)
                    .singleElement()
                    .satisfies(field -> assertThat(field.options())
                            .extracting(Option::value)
                            .containsExactly("true", "false"))
                    .satisfies(field -> assertThat(field.options())
                            .extracting(Option::label)
                            .allMatch(label -> label.length() > 3));
        }
    }

    @Test
    void ticks_what_is_so_and_keeps_what_the_question_adds() {
        EventDescription type = EventCatalogue.standard().of(WishRecorded.class);
        assertThat(new RecordQuestions(type, SentenceBook.in(Locale.JAPANESE), CHOICES, Answers.none(), Map.of(), null)
                        .all())
                .filteredOn(field -> field.asking() == Control.YES)
                .extracting(AskedField::label)
                .containsExactly("本人だけで聞いた（本人がいいと言うまで家族に見せない）");
    }

    @Test
    void takes_the_day_as_it_is_written_on_paper() {
        EventDescription type = EventCatalogue.standard().get("renkei.contact.home-visit-made.v1");
        for (String day : List.of("令和8年6月28日", "2026/6/28", "2026-06-28")) {
            Answers answers = Answers.of(Map.of(WrittenEvent.DAY, List.of(day), WrittenEvent.ID, List.of("1")));
            CloudEventJson event = new WrittenEvent(answers, TOKYO)
                    .of(type, WRITER, new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa"), List.of());
            assertThat(Objects.requireNonNull(event)
                            .data()
                            .at("/envelope/occurred/from")
                            .stringValue())
                    .isEqualTo("2026-06-28");
        }
        Answers never = Answers.of(Map.of(WrittenEvent.DAY, List.of("平成31年5月1日")));
        assertThat(new WrittenEvent(never, TOKYO)
                        .of(type, WRITER, new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa"), List.of()))
                .isNull();
    }

    @Test
    void keeps_what_was_written_and_shows_the_problem_beside_it() {
        EventDescription type = EventCatalogue.standard().get("renkei.contact.home-visit-made.v1");
        Answers answers = Answers.of(Map.of("part/summary", List.of("玄関で5分。"), "part/sequenceNo", List.of("0")));

        List<AskedField> asked = new RecordQuestions(
                        type,
                        SentenceBook.in(Locale.JAPANESE),
                        CHOICES,
                        answers,
                        Map.of("part/sequenceNo", "値が小さすぎます。"),
                        null)
                .all();

        assertThat(asked)
                .filteredOn(field -> field.name().equals("part/summary"))
                .singleElement()
                .returns("玄関で5分。", AskedField::value);
        assertThat(asked)
                .filteredOn(field -> field.name().equals("part/sequenceNo"))
                .singleElement()
                .returns("値が小さすぎます。", AskedField::problem)
                .returns("0", AskedField::value);
    }

    @Test
    void adds_a_row_where_one_more_is_wanted() {
        EventDescription type = EventCatalogue.standard().get("renkei.contact.home-visit-made.v1");
        Answers answers = Answers.of(Map.of("part/observations/0/text", List.of("窓から線路が見える。")));

        List<AskedField> asked = new RecordQuestions(
                        type, SentenceBook.in(Locale.JAPANESE), CHOICES, answers, Map.of(), "part/observations")
                .all();

        assertThat(asked)
                .filteredOn(field -> field.name().equals("part/observations"))
                .singleElement()
                .satisfies(field -> assertThat(field.rows()).hasSize(2));
    }
}
