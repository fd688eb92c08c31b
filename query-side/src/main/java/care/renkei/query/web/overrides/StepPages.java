package care.renkei.query.web.overrides;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.caller.ReceiptsInHand;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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

/** One override: its four stations, the looks under it, and what can follow. */
@Controller
final class StepPages {

    private static final String PAGE = "override-steps";

    private final Desks desks;
    private final StepViews views;
    private final Door door;
    private final Speeches speeches;

    StepPages(Desks desks, Files files, OverrideAdvice advice, Door door, Speeches speeches) {
        this.desks = desks;
        views = new StepViews(files, advice, speeches);
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/overrides/{override}")
    String show(
            Asking asking,
            @PathVariable String id,
            @PathVariable String override,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        var asked = new ReadParameters(parameters, speeches.in(locale).days().zone());
        Desk desk = desks.open(asking, ReadParameters.person(id), asked.after(), locale);
        model.addAttribute("done", parameters.getFirst("done"));
        OverrideThread thread = named(desk, override);
        if (thread == null) {
            model.addAttribute("judged", Judged.of(desk, override));
            views.header(asking, desk, override, model);
            return "override-judged";
        }
        views.show(asking, desk, thread, views.forms(asking, desk, thread).forms(null, null, null), locale, model);
        return PAGE;
    }

    @PostMapping("/persons/{id}/overrides/{override}")
    ModelAndView go(
            Asking asking,
            @PathVariable String id,
            @PathVariable String override,
            @RequestParam("step") String named,
            @RequestParam MultiValueMap<String, String> values,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Step step = Step.named(named);
        if (step == null) {
            throw new BadParameter("step");
        }
        Desk desk = desks.open(asking, ReadParameters.person(id), null, locale);
        OverrideThread thread = named(desk, override);
        if (thread == null) {
            throw new PersonNotAvailable();
        }
        var written = new Written(values);
        Instant now = speeches.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        var event = new StepEvents(desk, thread, written, now).event(step);
        return switch (door.send(event, client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded recorded -> {
                if (!recorded.receipt().isEmpty()) {
                    ReceiptsInHand.keep(request, response, desk.person(), recorded.receipt());
                }
                yield new ModelAndView(after(desk, thread, step, recorded));
            }
            case DoorAnswer.NotRecorded refused ->
                again(
                        asking,
                        desk,
                        thread,
                        step,
                        refused.says(),
                        written,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        locale,
                        model);
            case DoorAnswer.Unreachable unreachable ->
                again(
                        asking,
                        desk,
                        thread,
                        step,
                        desk.say("unreachable"),
                        written,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        locale,
                        model);
        };
    }

    private ModelAndView again(
            Asking asking,
            Desk desk,
            OverrideThread thread,
            Step step,
            String says,
            Written written,
            HttpStatus status,
            Locale locale,
            Model model) {
        views.show(asking, desk, thread, views.forms(asking, desk, thread).forms(step, says, written), locale, model);
        return new ModelAndView(PAGE, model.asMap(), status);
    }

    /** Whoever has judged has no business in the file any more, but to answer what was advised; and finds the register. */
    private static String after(Desk desk, OverrideThread thread, Step step, DoorAnswer.Recorded recorded) {
        return step == Step.REVIEW && !recorded.advised()
                ? "redirect:/overrides?done=REVIEW"
                : "redirect:"
                        + UriComponentsBuilder.fromPath("/persons/{id}/overrides/{override}")
                                .queryParam("done", step.name())
                                .queryParam("after", recorded.position())
                                .buildAndExpand(
                                        desk.person().text(), thread.override().text())
                                .toUriString();
    }

    /** Null where the reader knows of none by this id, or no more: whoever has judged knows its judgement alone. */
    private static @Nullable OverrideThread named(Desk desk, String override) {
        return desk.audit().overrides().stream()
                .filter(thread -> thread.override().text().equals(override))
                .findFirst()
                .orElse(null);
    }
}
