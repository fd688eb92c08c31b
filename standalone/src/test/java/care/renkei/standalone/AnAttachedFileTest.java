package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file goes with the words about the same subject: to whom these are open, and to nobody else. */
class AnAttachedFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningRenkei renkei;
    private static byte[] picture;
    private static JsonNode attachment;
    private static JsonNode recorded;

    @BeforeAll
    static void attach() throws Exception {
        renkei = RunningRenkei.shared();
        picture = picture();
        HttpResponse<String> put = HTTP.send(
                request("/api/attachments?person=" + renkei.idOf("mizuki"), "kodama")
                        .header("Content-Type", "image/png")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(picture))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(put.statusCode()).isEqualTo(201);
        attachment = JSON.readTree(put.body());
        recorded = publish(withTheFile("attached-" + UUID.randomUUID()));
        assertThat(recorded.path("outcome").asString()).isEqualTo("accepted");
    }

    /** One that nobody has attached before. */
    static byte[] picture() {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        long dots = UUID.randomUUID().getMostSignificantBits();
        for (int i = 0; i < 64; i++) {
            image.setRGB(i, i, (dots >> i & 1) == 1 ? 0xC05A3A : 0x2E5E6E);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ObjectNode withTheFile(String id) throws Exception {
        var event =
                (ObjectNode) JSON.readTree(Files.readString(Path.of("../demonstration/examples/to-the-station.json"))
                        .replace("example-to-the-station", id)
                        .replace("${mizuki}", renkei.idOf("mizuki")));
        ((ObjectNode) event.at("/data/envelope")).putArray("attachments").add(attachment);
        return event;
    }

    private static JsonNode publish(JsonNode event) throws Exception {
        HttpResponse<String> answer = HTTP.send(
                request("/api/events", "kodama")
                        .header("Content-Type", "application/cloudevents+json")
                        .POST(HttpRequest.BodyPublishers.ofString(event.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    private static HttpRequest.Builder request(String path, String agency) throws Exception {
        return HttpRequest.newBuilder(URI.create(renkei.url() + path))
                .header("Authorization", "Bearer " + renkei.token(agency));
    }

    private static HttpResponse<byte[]> read(String agency, String record, String file) throws Exception {
        String path = "/api/persons/" + renkei.idOf("mizuki") + "/records/" + record + "/attachments/" + file
                + "?after=" + URLEncoder.encode(recorded.path("position").asString(), StandardCharsets.UTF_8);
        return HTTP.send(request(path, agency).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> read(String agency) throws Exception {
        return read(
                agency,
                recorded.path("eventId").asString(),
                attachment.path("id").asString());
    }

    @Test
    void is_read_by_whom_the_words_are_open_to() throws Exception {
        HttpResponse<byte[]> answer = read("tomoshibi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(picture);
        assertThat(read("kodama").body()).isEqualTo(picture);
    }

    @Test
    void leaves_so_that_nothing_in_it_can_act() throws Exception {
        var headers = read("tomoshibi").headers();

        assertThat(headers.firstValue("content-type")).hasValue("image/png");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.allValues("content-security-policy")).contains("default-src 'none'; sandbox");
        assertThat(headers.firstValue("cache-control")).hasValue("no-store");
        assertThat(headers.firstValue("content-disposition").orElse("")).startsWith("inline; filename=\"renkei-");
    }

    @Test
    void is_closed_to_all_others_as_if_it_were_not_there() throws Exception {
        HttpResponse<byte[]> outside = read("signal");
        HttpResponse<byte[]> stranger = read("kinkyu-hospital");
        HttpResponse<byte[]> none = read(
                "signal", UUID.randomUUID().toString(), attachment.path("id").asString());
        HttpResponse<byte[]> otherFile = read(
                "tomoshibi",
                recorded.path("eventId").asString(),
                UUID.randomUUID().toString());

        for (HttpResponse<byte[]> answer : java.util.List.of(outside, stranger, none, otherFile)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(none.body());
        }
        assertThat(JSON.readTree(none.body()).path("code").asString()).isEqualTo("person-not-available");
    }

    @Test
    void is_a_look_that_is_written_down() throws Exception {
        read("tomoshibi");

        String audit = HTTP.send(
                        request("/api/persons/" + renkei.idOf("mizuki") + "/sharing/audit", "tomoshibi")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(audit).contains("attachment=" + attachment.path("id").asString());
    }

    @Test
    void closes_with_a_record_that_is_taken_back() throws Exception {
        JsonNode wrong = publish(withTheFile("attached-" + UUID.randomUUID()));
        String record = wrong.path("eventId").asString();
        var retraction = (ObjectNode)
                JSON.readTree(withTheFile("taken-back-" + UUID.randomUUID()).toString());
        retraction.put("type", "renkei.record.record-retracted.v1");
        ((ObjectNode) retraction.at("/data/envelope")).remove(java.util.List.of("attachments", "categories", "stage"));
        ((ObjectNode) retraction.path("data"))
                .putObject("about")
                .putObject(renkei.idOf("mizuki"))
                .put("record", record)
                .put("reason", "DUPLICATE");
        JsonNode taken = publish(retraction);
        assertThat(taken.path("outcome").asString()).as(taken.toString()).isEqualTo("accepted");
        recorded =
                ((ObjectNode) recorded).put("position", taken.path("position").asString());

        assertThat(read("tomoshibi", record, attachment.path("id").asString()).statusCode())
                .isEqualTo(404);
        assertThat(read("kodama", record, attachment.path("id").asString()).statusCode())
                .isEqualTo(200);
    }
}
