package care.renkei.query.web.own;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Changing one's mind: first what would follow, then, pressed again, it is sent by one's own hand. */
@Controller
final class ChangePages {

    /** As many signs as one field of an event takes. */
    private static final int LONGEST = 4_000;

    private final OwnFiles files;
    private final AuditOfSharing audits;
    private final ChangeViews views;
    private final Door door;

    ChangePages(OwnFiles files, AuditOfSharing audits, ChangeViews views, Door door) {
        this.files = files;
        this.audits = audits;
        this.views = views;
        this.door = door;
    }

    /** One request about one change. */
    private record Desk(
            OwnFile file,
            Asked asked,
            Deciding deciding,
            @Nullable Content content) {}

    @GetMapping("/my-record/{id}/change")
    ModelAndView ask(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpSession session,
            Locale locale,
            Model model) {
        Desk desk = desk(asking, id, parameters, session, locale);
        ChangeView view =
                views.view(desk.file(), desk.asked(), desk.deciding(), desk.content(), null, UUID.randomUUID(), null);
        return page(desk, view, HttpStatus.OK, session, model);
    }

    @PostMapping("/my-record/{id}/change")
    ModelAndView change(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam String event,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String family,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            HttpSession session,
            Locale locale,
            Model model) {
        Desk desk = desk(asking, id, parameters, session, locale);
        UUID chosen = eventId(event);
        String written = words == null ? "" : words.strip();
        Content content = desk.content();
        if (desk.asked().deed().isSaid()
                && !written.isEmpty()
                && written.codePointCount(0, written.length()) <= LONGEST) {
            content = desk.deciding().said(written, family != null);
        }
        if (content == null) {
            return again(
                    desk,
                    written,
                    chosen,
                    desk.file().speech().words().say("mine.change.missing"),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    session,
                    model);
        }
        OwnFile file = desk.file();
        DataSubjectId about = desk.asked().deed().isSaid()
                ? file.look().person()
                : file.mine().subject();
        var own = new OwnEvent(chosen, file.look().person(), file.viewer(), about, content, file.now());
        UUID record = desk.asked().about();
        return switch (door.send(
                own.sent(record == null ? List.of() : List.of(record)),
                client.getAccessToken().getTokenValue(),
                locale)) {
            case DoorAnswer.Recorded recorded -> new ModelAndView(shown(desk, recorded));
            case DoorAnswer.NotRecorded refused ->
                again(desk, written, chosen, refused.says(), HttpStatus.UNPROCESSABLE_CONTENT, session, model);
            case DoorAnswer.Unreachable unreachable ->
                again(
                        desk,
                        written,
                        chosen,
                        file.speech().words().say("mine.change.unreachable"),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        session,
                        model);
        };
    }

    private Desk desk(
            Asking asking, String id, MultiValueMap<String, String> parameters, HttpSession session, Locale locale) {
        OwnFile file = files.open(asking, ReadParameters.person(id), null, session, locale);
        Asked asked = Asked.of(new ReadParameters(parameters, ZoneOffset.UTC));
        var deciding = new Deciding(
                file, asked.deed() == Deed.REFUSE ? audits.audit(file.look(), 1).threads() : List.of());
        return new Desk(file, asked, deciding, deciding.content(asked));
    }

    private static UUID eventId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("event");
        }
    }

    private ModelAndView again(
            Desk desk,
            String written,
            UUID event,
            String problem,
            HttpStatus status,
            HttpSession session,
            Model model) {
        ChangeView view =
                views.view(desk.file(), desk.asked(), desk.deciding(), desk.content(), problem, event, written);
        return page(desk, view, status, session, model);
    }

    private static ModelAndView page(Desk desk, ChangeView view, HttpStatus status, HttpSession session, Model model) {
        OwnPages.page(desk.file(), session, model);
        model.addAttribute("change", view);
        return new ModelAndView("my-record-change", model.asMap(), status);
    }

    /** The page waits for what was just decided, and says so. */
    private static String shown(Desk desk, DoorAnswer.Recorded recorded) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/my-record/{id}")
                        .queryParam("done", desk.asked().deed().code())
                        .queryParam("after", recorded.position())
                        .fragment("done")
                        .buildAndExpand(desk.file().look().person().text())
                        .toUriString();
    }
}
