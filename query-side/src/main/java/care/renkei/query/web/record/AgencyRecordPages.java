package care.renkei.query.web.record;

import care.renkei.events.EventDescription;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.query.caller.Asking;
import care.renkei.query.reading.BadParameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Writing down what an agency says of itself, on a page. */
@Controller
final class AgencyRecordPages {

    private final FormDesks desks;
    private final PlacesSaid places;
    private final Door door;

    AgencyRecordPages(FormDesks desks, PlacesSaid places, Door door) {
        this.desks = desks;
        this.places = places;
        this.door = door;
    }

    @GetMapping("/agency/record")
    String open(
            Asking asking,
            @RequestParam String type,
            @RequestParam MultiValueMap<String, String> prefilled,
            Locale locale,
            Model model) {
        AgencyDesk desk = desks.ofTheAgency(asking, locale);
        model.addAttribute("form", desk.forms().begun(offered(type), places.with(prefilled, asking, desk)));
        return "agency-record";
    }

    @PostMapping("/agency/record")
    ModelAndView write(
            Asking asking,
            @RequestParam String type,
            @RequestParam MultiValueMap<String, String> written,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        EventDescription description = offered(type);
        AgencyDesk desk = desks.ofTheAgency(asking, locale);
        Answers answers = Answers.of(written);
        CloudEventJson event = new WrittenEvent(answers, desk.speech().days().zone())
                .of(description, desk.writer(), desk.writer().agency().subject(), List.of());
        if (event == null) {
            var problems = Map.of(WrittenEvent.DAY, desk.speech().words().say("record.problem.day"));
            return again(
                    desk.forms()
                            .form(
                                    description,
                                    answers,
                                    problems,
                                    desk.speech().words().say("record.problem"),
                                    null),
                    model);
        }
        return switch (door.send(event, client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded recorded -> new ModelAndView("redirect:" + listThatKnows(recorded));
            case DoorAnswer.NotRecorded refused ->
                again(
                        desk.forms()
                                .form(description, answers, Problems.byControl(refused.fields()), refused.says(), null),
                        model);
            case DoorAnswer.Unreachable unreachable ->
                form(
                        desk.forms()
                                .form(
                                        description,
                                        answers,
                                        Map.of(),
                                        desk.speech().words().say("record.unreachable"),
                                        null),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        model);
        };
    }

    /** What is to be done, without what was just done. */
    private static String listThatKnows(DoorAnswer.Recorded recorded) {
        return UriComponentsBuilder.fromPath("/todo")
                .queryParam("whose", "agency")
                .queryParam("recorded", true)
                .queryParam("after", recorded.position())
                .build()
                .encode()
                .toUriString();
    }

    private static ModelAndView again(Form form, Model model) {
        return form(form, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private static ModelAndView form(Form form, HttpStatus status, Model model) {
        model.addAttribute("form", form);
        return new ModelAndView("agency-record", model.asMap(), status);
    }

    private static EventDescription offered(String type) {
        EventDescription description = Offered.named(type);
        if (description == null || !Offered.ofTheAgency(description)) {
            throw new BadParameter("type");
        }
        return description;
    }
}
