package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.caller.ReceiptsInHand;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import care.renkei.query.web.sharing.SharingViews;
import care.renkei.query.web.sharing.Told;
import care.renkei.query.web.telling.Telling;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final Files files;
    private final OverrideAdvice advice;
    private final Door door;
    private final Speeches speeches;

    StepPages(Desks desks, Files files, OverrideAdvice advice, Door door, Speeches speeches) {
        this.desks = desks;
        this.files = files;
        this.advice = advice;
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
            header(asking, desk, override, model);
            return "override-judged";
        }
        page(asking, desk, thread, forms(asking, desk, thread).forms(null, null, null), locale, model);
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
        page(asking, desk, thread, forms(asking, desk, thread).forms(step, says, written), locale, model);
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

    /** Of the file as the reader may see it, kinds and days of records; the reviewer sees no more than that. */
    private StepFormsOf forms(Asking asking, Desk desk, OverrideThread thread) {
        var seen = new HashMap<UUID, Shown>();
        files.all(desk.person(), asking, null, desk.inSight().speech())
                .newestFirst()
                .forEach(shown -> seen.put(shown.event(), shown));
        return new StepFormsOf(desk, thread, seen, speeches.clock().instant());
    }

    private void header(Asking asking, Desk desk, String override, Model model) {
        model.addAttribute("person", desk.inSight().head());
        model.addAttribute(
                "freshness", desk.inSight().freshness(speeches.clock().instant()));
        model.addAttribute("advice", advice.on(asking, desk, override));
    }

    private void page(Asking asking, Desk desk, OverrideThread thread, StepForms forms, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        Instant now = speeches.clock().instant();
        var told = new Told(desk.inSight().readings(), speech.words(), who -> mark(who, speech), tellings(desk));
        header(asking, desk, thread.override().text(), model);
        model.addAttribute("override", new SharingViews(told, now).override(thread, desk.audit()));
        model.addAttribute("forms", forms);
        model.addAttribute(
                "address",
                "/persons/" + desk.person().text() + "/overrides/"
                        + thread.override().text());
    }

    private static Map<UUID, Telling> tellings(Desk desk) {
        var tellings = new HashMap<UUID, Telling>();
        for (Shown shown : desk.inSight().newestFirst()) {
            tellings.put(
                    shown.event(),
                    desk.inSight().teller().tell(shown.type(), shown.source(), shown.practitioner(), shown.parts()));
        }
        return tellings;
    }

    private static Mark mark(DataSubjectId who, Speech speech) {
        return who.kind() == DataSubjectId.Kind.AGENCY
                ? speech.directory().mark(new AgencyId(who.value()))
                : Mark.UNKNOWN;
    }
}
