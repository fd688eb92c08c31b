package care.renkei.command.door.http;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Language;
import care.renkei.command.door.MediaTypes;
import care.renkei.command.door.Problem;
import care.renkei.command.door.SealedDoor;
import care.renkei.command.door.SealedResult;
import care.renkei.command.door.Sender;
import care.renkei.command.door.SentJson;
import care.renkei.command.door.Unreadable;
import care.renkei.events.EventCatalogue;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.cloud.CloudEventReader;
import care.renkei.events.cloud.CloudEventReading;
import care.renkei.events.stored.EventJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/protection/reports}: the door of sealed reports, one event at a time. */
@RestController
class ProtectionApi {

    private final SealedDoor door;
    private final HttpDoorSettings settings;

    ProtectionApi(SealedDoor door, HttpDoorSettings settings) {
        this.door = door;
        this.settings = settings;
    }

    @PostMapping("/api/protection/reports")
    void post(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Jwt token)
            throws IOException, Unreadable {
        if (!(Bearers.sender(token) instanceof Sender.OfAgency sender)) {
            throw new Unreadable(Problem.of(DoorCode.NOT_A_SENDER));
        }
        @Nullable String type = request.getContentType();
        if (type == null || !MediaTypes.is(CloudEventJson.STRUCTURED, type)) {
            throw new Unreadable(Problem.of(DoorCode.UNSUPPORTED_MEDIA_TYPE));
        }
        var event = SentJson.read(Body.read(request, settings.eventBytes()));
        switch (take(CloudEventReader.read(event, EventCatalogue.sealed()), sender)) {
            case SealedResult.NotTaken not -> ProblemWriter.write(not.problem(), request, response);
            case SealedResult.Taken taken -> {
                // New or repeated, the answer is the same; where it is kept is nobody's to know.
                response.setStatus(HttpStatus.CREATED.value());
                var body = EventJson.MAPPER
                        .createObjectNode()
                        .put("id", taken.id())
                        .put("receipt", taken.receipt());
                Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
                Reply.write(EventJson.write(body), MediaTypes.JSON, language, response);
            }
        }
    }

    private SealedResult take(CloudEventReading reading, Sender.OfAgency sender) {
        return switch (reading) {
            case CloudEventReading.Attributed attributed -> door.take(attributed.event(), sender);
            case CloudEventReading.Unreadable unreadable ->
                new SealedResult.NotTaken(Problem.of(unreadable.problems()));
        };
    }
}
