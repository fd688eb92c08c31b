package care.renkei.command.door.http;

import care.renkei.command.door.Answers;
import care.renkei.command.door.Door;
import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Language;
import care.renkei.command.door.MediaTypes;
import care.renkei.command.door.Outcome;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Result;
import care.renkei.command.door.Sender;
import care.renkei.command.door.SentJson;
import care.renkei.command.door.Unreadable;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.cloud.CloudEventReader;
import care.renkei.events.cloud.CloudEventReading;
import care.renkei.events.stored.EventJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/events}: one event (structured or binary mode) or a batch, told apart by the content type. */
@RestController
class EventsApi {

    private final Door door;
    private final HttpDoorSettings settings;

    EventsApi(Door door, HttpDoorSettings settings) {
        this.door = door;
        this.settings = settings;
    }

    @PostMapping("/api/events")
    void post(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Jwt token)
            throws IOException, Unreadable {
        Sender sender = Bearers.sender(token);
        if (sender == null) {
            throw new Unreadable(Problem.of(DoorCode.NOT_A_SENDER));
        }
        String type = contentType(request);
        if (MediaTypes.is(CloudEventJson.BATCH, type)) {
            batch(request, response, sender);
        } else if (MediaTypes.is(CloudEventJson.STRUCTURED, type)) {
            JsonNode event = SentJson.read(Body.read(request, settings.eventBytes()));
            one(asTheHeadSays(CloudEventReader.read(event), request), sender, request, response);
        } else if (BinaryMode.asked(request)) {
            byte[] data = Body.read(request, settings.eventBytes());
            SentJson.read(data);
            one(CloudEventReader.read(BinaryMode.attributes(request), data), sender, request, response);
        } else {
            throw new Unreadable(Problem.of(DoorCode.UNSUPPORTED_MEDIA_TYPE));
        }
    }

    /** Places are kept for what the head says that it is; whoever says so falsely is not served. */
    private static CloudEventReading asTheHeadSays(CloudEventReading reading, HttpServletRequest request)
            throws Unreadable {
        String said = Knocking.type(request);
        if (said != null
                && reading instanceof CloudEventReading.Attributed attributed
                && !said.equals(attributed.event().type().wireName())) {
            throw new Unreadable(Problem.of(DoorCode.TYPE_DIFFERS));
        }
        return reading;
    }

    private static String contentType(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type == null ? "" : type;
    }

    private void one(CloudEventReading reading, Sender sender, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (take(reading, sender)) {
            case Result.NotStored not -> ProblemWriter.write(not.problem(), request, response);
            case Result.Stored stored -> {
                boolean now = stored.outcome() == Outcome.ACCEPTED;
                response.setStatus(now ? HttpStatus.CREATED.value() : HttpStatus.OK.value());
                response.setHeader(HttpHeaders.LOCATION, "/api/events/" + stored.eventId());
                Language language = language(request);
                byte[] body = EventJson.write(Answers.result(stored, language));
                Reply.write(body, MediaTypes.JSON, language, response);
            }
        }
    }

    /** All are read before the first is taken: what is no batch leaves nothing behind. */
    private void batch(HttpServletRequest request, HttpServletResponse response, Sender sender)
            throws IOException, Unreadable {
        JsonNode events = SentJson.read(Body.read(request, settings.batchBytes()));
        if (!events.isArray()) {
            throw new Unreadable(Problem.of(DoorCode.NOT_A_BATCH));
        }
        if (events.size() > settings.eventsPerBatch()) {
            throw new Unreadable(Problem.of(DoorCode.TOO_MANY_EVENTS));
        }
        List<Result> results = new ArrayList<>(events.size());
        for (JsonNode event : events) {
            results.add(take(CloudEventReader.read(event), sender));
        }
        Language language = language(request);
        Reply.write(EventJson.write(Answers.results(results, language)), MediaTypes.JSON, language, response);
    }

    private Result take(CloudEventReading reading, Sender sender) {
        return switch (reading) {
            case CloudEventReading.Attributed attributed -> door.take(attributed.event(), sender);
            case CloudEventReading.Unreadable unreadable ->
                new Result.NotStored(unreadable.id(), Problem.of(unreadable.problems()));
        };
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
