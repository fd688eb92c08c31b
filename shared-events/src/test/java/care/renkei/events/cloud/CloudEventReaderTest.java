package care.renkei.events.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.reading.FieldProblem;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.stored.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventReaderTest {

    private static final String EVENT = """
            {"specversion":"1.0","id":"scene-1/001","source":"urn:renkei:agency:tomoshibi",\
            "type":"renkei.contact.home-visit-made.v1","subject":"person-aaaaaaaaaaaaaaaaaaaaaaaaaa",\
            "time":"2026-06-28T05:00:00Z","datacontenttype":"application/json",\
            "practitioner":"practitioner-tomoshibi-aoki","data":{"envelope":{},"about":{}}}""";

    @Test
    void writes_what_it_reads() {
        assertThat(read(EVENT))
                .isInstanceOfSatisfying(
                        CloudEventReading.Attributed.class,
                        attributed -> assertThat(EventJson.MAPPER.writeValueAsString(
                                        attributed.event().toJson()))
                                .isEqualTo(EVENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "specversion":"1.0",                | ``                                      | /specversion     | MISSING
            "specversion":"1.0"                 | "specversion":"0.3"                     | /specversion     | UNSUPPORTED
            "specversion":"1.0"                 | "specversion":1.0                       | /specversion     | WRONG_TYPE
            "id":"scene-1/001",                 | ``                                      | /id              | MISSING
            "id":"scene-1/001"                  | "id":"瑞樹さんの訪問"                     | /id              | MALFORMED
            "source":"urn:renkei:agency:tomoshibi" | "source":"https://example.org"        | /source          | MALFORMED
            home-visit-made.v1                  | home-visit-made.v2                      | /type            | UNKNOWN_TYPE
            "subject":"person-                  | "subject":"somebody-                    | /subject         | MALFORMED
            2026-06-28T05:00:00Z                | 2026-06-28                              | /time            | MALFORMED
            2026-06-28T05:00:00Z                | 2026-02-30T05:00:00Z                    | /time            | MALFORMED
            application/json                    | text/plain                              | /datacontenttype | UNSUPPORTED
            practitioner-tomoshibi-aoki         | agency-tomoshibi                        | /practitioner    | MALFORMED
            "data":{"envelope":{},"about":{}}   | "data_base64":"e30="                    | /data            | MISSING
            "specversion":"1.0"                 | "specversion":"1.0","traceparent":"00"  | /traceparent     | UNKNOWN_FIELD
            "specversion":"1.0"                 | "specversion":"1.0","瑞樹":"00"          | /*               | UNKNOWN_FIELD
            """)
    void names_the_attribute_that_is_wrong(String written, String instead, String pointer, ProblemCode code) {
        assertThat(EVENT).contains(written);
        assertThat(problems(EVENT.replace(written, instead)))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .contains(org.assertj.core.api.Assertions.tuple(pointer, code))
                .hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}", "{\"id\":\"a\",\"id\":\"b\"}"})
    void is_not_an_event(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void refuses_a_name_that_stands_twice_wherever_it_stands() {
        String twice = EVENT.replace("\"envelope\":{}", "\"envelope\":{\"role\":\"A\",\"role\":\"B\"}");
        assertThat(problems(twice)).containsExactly(FieldProblem.of("", ProblemCode.MALFORMED));
    }

    @Test
    void reads_binary_mode() {
        Map<String, String> attributes = Map.of(
                "specversion", "1.0",
                "id", "1",
                "source", "urn:renkei:agency:tomoshibi",
                "type", "renkei.contact.home-visit-made.v1",
                "subject", "person-aaaaaaaaaaaaaaaaaaaaaaaaaa",
                "time", "2026-06-28T14:00:00+09:00",
                "datacontenttype", "application/json; charset=UTF-8");
        assertThat(CloudEventReader.read(attributes, bytes("{\"envelope\":{}}")))
                .isInstanceOfSatisfying(
                        CloudEventReading.Attributed.class,
                        attributed -> assertThat(attributed.event().time()).isEqualTo("2026-06-28T05:00:00Z"));
        assertThat(CloudEventReader.read(attributes, bytes("{")))
                .isEqualTo(new CloudEventReading.Unreadable(
                        "1", List.of(FieldProblem.of("/data", ProblemCode.MALFORMED))));
    }

    private static List<FieldProblem> problems(String event) {
        return read(event) instanceof CloudEventReading.Unreadable unreadable ? unreadable.problems() : List.of();
    }

    private static CloudEventReading read(String event) {
        return CloudEventReader.read(bytes(event));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
