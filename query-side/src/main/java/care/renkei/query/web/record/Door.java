package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.admission.Place;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The one way in, used by the pages as by any agency's system: as the person who is signed in. */
public class Door {

    private static final String EVENTS = "/api/events";
    private static final String SEALED_REPORTS = "/api/protection/reports";

    private final RestClient http;

    Door(RestClient http) {
        this.http = http;
    }

    /** Sends it as whoever the token speaks for; sending the same again is harmless. */
    public DoorAnswer send(CloudEventJson event, String token, Locale language) {
        return post(EVENTS, event, token, language);
    }

    /** The door of sealed reports. */
    public DoorAnswer report(CloudEventJson event, String token, Locale language) {
        return post(SEALED_REPORTS, event, token, language);
    }

    /** While the other side decides, others are served here. */
    private DoorAnswer post(String address, CloudEventJson event, String token, Locale language) {
        return Place.aside(() -> posted(address, event, token, language));
    }

    private DoorAnswer posted(String address, CloudEventJson event, String token, Locale language) {
        try {
            return http.post()
                    .uri(address)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .header(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage())
                    .contentType(MediaType.parseMediaType(CloudEventJson.STRUCTURED))
                    // What is told of a life at risk is let in by this header, whoever else stands before the door.
                    .header("ce-type", event.type().wireName())
                    .body(EventJson.write(event.toJson()))
                    .exchange((request, response) -> answer(response));
        } catch (ResourceAccessException e) {
            return new DoorAnswer.Unreachable();
        }
    }

    /**
     * @param subject whom the file is about, as the form names it
     * @param mediaType as the browser calls it; the door knows better
     */
    FilesPut attach(
            DataSubjectId person, String subject, String mediaType, byte[] content, String token, Locale language) {
        try {
            return http.put()
                    .uri("/api/attachments?person={person}&subject={subject}", person.text(), subject)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .header(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage())
                    .header(HttpHeaders.CONTENT_TYPE, mediaType.isEmpty() ? "application/octet-stream" : mediaType)
                    .body(content)
                    .exchange((request, response) -> attached(response));
        } catch (ResourceAccessException e) {
            return new FilesPut.Unreachable();
        }
    }

    private static FilesPut attached(ClientHttpResponse response) throws java.io.IOException {
        JsonNode body = body(response);
        if (body == null) {
            return new FilesPut.Unreachable();
        }
        if (response.getStatusCode().is2xxSuccessful()) {
            return new FilesPut.There(List.of(body));
        }
        return response.getStatusCode().is4xxClientError() && body.has("detail")
                ? new FilesPut.NotTaken(body.path("detail").asString())
                : new FilesPut.Unreachable();
    }

    private static @Nullable JsonNode body(ClientHttpResponse response) throws java.io.IOException {
        try {
            return EventJson.MAPPER.readTree(response.getBody());
        } catch (JacksonException e) {
            return null;
        }
    }

    private static DoorAnswer answer(ClientHttpResponse response) throws java.io.IOException {
        JsonNode body = body(response);
        if (body == null) {
            return new DoorAnswer.Unreachable();
        }
        if (response.getStatusCode().is2xxSuccessful()) {
            return new DoorAnswer.Recorded(body);
        }
        return response.getStatusCode().is4xxClientError() && body.has("detail")
                ? refusal(body)
                : new DoorAnswer.Unreachable();
    }

    private static DoorAnswer refusal(JsonNode problem) {
        var fields = new TreeMap<String, String>();
        for (JsonNode field : problem.path("errors")) {
            fields.put(field.path("path").asString(), field.path("detail").asString());
        }
        String path = problem.path("path").asString("");
        if (!path.isEmpty()) {
            fields.putIfAbsent(path, problem.path("detail").asString());
        }
        return new DoorAnswer.NotRecorded(problem.path("detail").asString(), fields);
    }
}
