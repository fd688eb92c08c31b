package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.caller.ReceiptsInHand;
import care.renkei.query.consentaudit.MatrixOfSharing;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
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

/** Beginning an override: what is at risk, one sentence, who, what, how long; then once more before it happens. */
@Controller
final class InvokePages {

    private static final String PAGE = "override";

    private final Desks desks;
    private final MatrixOfSharing matrices;
    private final Door door;
    private final Speeches speeches;

    InvokePages(Desks desks, MatrixOfSharing matrices, Door door, Speeches speeches) {
        this.desks = desks;
        this.matrices = matrices;
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/override")
    String begin(
            Asking asking,
            @PathVariable String id,
            @RequestParam @Nullable String danger,
            @RequestParam @Nullable String begun,
            HttpSession session,
            Locale locale,
            Model model) {
        Desk desk = desks.open(asking, ReadParameters.person(id), null, locale);
        page(desk, model);
        Danger chosen = Danger.named(danger);
        if (begun != null) {
            model.addAttribute(
                    "begun", Begun.of(desk, asking.receipt(), ReceiptsInHand.textFor(session, desk.person()), begun));
        } else if (chosen == null) {
            model.addAttribute(
                    "dangers",
                    Arrays.stream(Danger.values())
                            .map(one -> new Choice(one.name(), desk.say("danger." + one.name()), false))
                            .toList());
        } else {
            model.addAttribute("form", forms(desk, asking).empty(chosen));
        }
        return PAGE;
    }

    @PostMapping("/persons/{id}/override")
    ModelAndView go(
            Asking asking,
            @PathVariable String id,
            @RequestParam String danger,
            @RequestParam String step,
            @RequestParam MultiValueMap<String, String> values,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Danger chosen = Danger.named(danger);
        if (chosen == null) {
            throw new BadParameter("danger");
        }
        Desk desk = desks.open(asking, person, null, locale);
        page(desk, model);
        InvokeForms forms = forms(desk, asking);
        var written = new Written(values);
        return switch (step) {
            case "confirm" -> confirm(desk, forms, chosen, written, model);
            case "send" -> {
                CloudEventJson event = new Invocation(desk, written).event();
                yield event == null
                        ? refused(forms, chosen, written, desk.say("again"), model)
                        : answered(desk, forms, chosen, written, event, client, request, response, locale, model);
            }
            default -> shown(model, "form", forms.form(chosen, written, null, null), HttpStatus.OK);
        };
    }

    private ModelAndView confirm(Desk desk, InvokeForms forms, Danger danger, Written written, Model model) {
        String missing = new Invocation(desk, written).missing();
        if (missing != null) {
            return refused(forms, danger, written, missing, model);
        }
        Instant now = speeches.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        model.addAttribute("until", new Invocation(desk, written).until(now));
        return shown(model, "confirm", forms.form(danger, written, now.toString(), null), HttpStatus.OK);
    }

    private static ModelAndView refused(InvokeForms forms, Danger danger, Written written, String says, Model model) {
        return shown(model, "form", forms.form(danger, written, null, says), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView answered(
            Desk desk,
            InvokeForms forms,
            Danger danger,
            Written written,
            CloudEventJson event,
            OAuth2AuthorizedClient client,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        return switch (door.send(event, client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded recorded -> {
                if (!recorded.receipt().isEmpty()) {
                    ReceiptsInHand.keep(request, response, desk.person(), recorded.receipt());
                }
                yield new ModelAndView("redirect:/persons/" + desk.person().text() + "/override?begun="
                        + recorded.created().getOrDefault("override", ""));
            }
            case DoorAnswer.NotRecorded refused -> refused(forms, danger, written, refused.says(), model);
            case DoorAnswer.Unreachable unreachable ->
                shown(
                        model,
                        "form",
                        forms.form(danger, written, null, desk.say("unreachable")),
                        HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ModelAndView shown(Model model, String what, InvokeForm form, HttpStatus status) {
        model.addAttribute(what, form);
        return new ModelAndView(PAGE, model.asMap(), status);
    }

    private static void page(Desk desk, Model model) {
        model.addAttribute("person", desk.inSight().head());
    }

    /** Agencies around the person as far as the page of sharing would show them. */
    private InvokeForms forms(Desk desk, Asking asking) {
        var look = new SharingLook(desk.person(), asking.caller(), asking.purpose(), null, asking.receipt());
        List<AgencyId> team = matrices.matrix(look, desk.person(), asking.purpose(), null).rows().stream()
                .map(SharingMatrix.Row::recipient)
                .filter(recipient -> recipient.kind() == DataSubjectId.Kind.AGENCY)
                .map(recipient -> new AgencyId(recipient.value()))
                .toList();
        return new InvokeForms(desk, team);
    }
}
