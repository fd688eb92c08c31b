package care.renkei.command.door.http;

import care.renkei.command.attachment.Attached;
import care.renkei.command.attachment.AttachmentSettings;
import care.renkei.command.attachment.Attachments;
import care.renkei.command.attachment.Offered;
import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Language;
import care.renkei.command.door.MediaTypes;
import care.renkei.command.door.Outage;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Sender;
import care.renkei.command.door.Unreadable;
import care.renkei.command.store.StoreUnavailable;
import care.renkei.events.DataSubjectId;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.stored.EventJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /api/attachments?person=…&subject=…}: a file, before the event that refers to it. The answer is what the
 * event puts into its envelope.
 */
@RestController
class AttachmentsApi {

    private final Attachments attachments;
    private final AttachmentSettings settings;

    AttachmentsApi(Attachments attachments, AttachmentSettings settings) {
        this.attachments = attachments;
        this.settings = settings;
    }

    @PutMapping("/api/attachments")
    void put(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Jwt token)
            throws IOException, Unreadable {
        // What somebody does by their own hand carries no files (decision 0024).
        if (!(Bearers.sender(token) instanceof Sender.OfAgency sender)) {
            throw new Unreadable(Problem.of(DoorCode.NOT_A_SENDER));
        }
        DataSubjectId person = id(request, "person");
        DataSubjectId subject = request.getParameter("subject") == null ? person : id(request, "subject");
        byte[] content = Body.read(request, settings.bytes());
        var offered = new Offered(sender.agency(), sender.practitioner(), person, subject, mediaType(request), content);
        switch (take(offered)) {
            case Attached.Refused refused -> ProblemWriter.write(Problem.of(refused.refusal()), request, response);
            case Attached.Stored stored -> {
                response.setStatus(stored.before() ? HttpStatus.OK.value() : HttpStatus.CREATED.value());
                Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
                Reply.write(EventJson.write(stored.attachment()), MediaTypes.JSON, language, response);
            }
        }
    }

    private Attached take(Offered offered) throws Unreadable {
        try {
            return attachments.take(offered);
        } catch (KeyUnavailable e) {
            throw new Unreadable(Problem.of(DoorCode.PERSON_NOT_AVAILABLE));
        } catch (StoreUnavailable | DataAccessException e) {
            throw new Outage(e);
        }
    }

    private static DataSubjectId id(HttpServletRequest request, String parameter) throws Unreadable {
        String text = request.getParameter(parameter);
        if (text == null) {
            throw new Unreadable(Problem.at("/" + parameter, ProblemCode.MISSING));
        }
        try {
            return new DataSubjectId(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Problem.at("/" + parameter, ProblemCode.MALFORMED));
        }
    }

    /** Without parameters: pictures and pages have none. */
    private static String mediaType(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
