package care.renkei.query.web.protection;

import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which anybody at an agency tells the authorities. */
@Controller
final class TellingPages {

    private final Agencies agencies;
    private final Door door;
    private final Speeches speeches;

    TellingPages(Agencies agencies, Door door, Speeches speeches) {
        this.agencies = agencies;
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/protection")
    ModelAndView form(Asking asking, Locale locale, Model model) {
        Desk desk = Desk.of(asking, agencies, speeches.in(locale));
        return page(desk, Written.nothing(), UUID.randomUUID().toString(), Map.of(), null, HttpStatus.OK, model);
    }

    /** The receipt is shown where the form was: no address leads to it again. */
    @PostMapping("/protection")
    ModelAndView send(
            Asking asking,
            @RequestParam MultiValueMap<String, String> sent,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        Desk desk = Desk.of(asking, agencies, speeches.in(locale));
        var written = new Written(sent);
        String event = written.one("event");
        var words = desk.speech().words();
        return switch (door.report(
                desk.writing().report(written), client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded taken -> {
                model.addAttribute("receipt", Receipts.spaced(taken.receipt()));
                yield new ModelAndView("protection-sent", model.asMap());
            }
            case DoorAnswer.NotRecorded refused ->
                page(
                        desk,
                        written,
                        event,
                        byControl(refused.fields()),
                        refused.fields().isEmpty() ? refused.says() : words.say("protection.problem"),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        model);
            case DoorAnswer.Unreachable unreachable ->
                page(
                        desk,
                        written,
                        event,
                        Map.of(),
                        words.say("record.unreachable"),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        model);
        };
    }

    private static ModelAndView page(
            Desk desk,
            Written written,
            @Nullable String event,
            Map<String, String> problems,
            @Nullable String says,
            HttpStatus status,
            Model model) {
        var questions = new ReportQuestions(desk.speech(), desk.authorities(), written, problems);
        model.addAttribute("event", event == null ? UUID.randomUUID().toString() : event);
        model.addAttribute("says", says);
        model.addAttribute("first", questions.first());
        model.addAttribute("more", questions.more());
        model.addAttribute("reporter", questions.reporter());
        model.addAttribute("open", !written.values().isEmpty());
        model.addAttribute("arrived", desk.ofAnAuthority());
        return new ModelAndView("protection", model.asMap(), status);
    }

    /** Leads what the door said about a place in the event to the control that it was written in. */
    private static Map<String, String> byControl(Map<String, String> byPointer) {
        var problems = new HashMap<String, String>();
        byPointer.forEach((pointer, says) -> problems.put(
                pointer.replace("/data/about/new:reporter/", ReportQuestions.REPORTER)
                        .replace("/data/about/*/", ""),
                says));
        return problems;
    }
}
