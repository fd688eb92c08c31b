package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.DraftReading;
import care.renkei.query.consentaudit.Drafted;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.consentaudit.WhatIf;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.web.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Writing down what happened, on a page. */
@Controller
final class RecordPages {

    private final FormDesks desks;
    private final WhatIf whatIf;
    private final DraftReading drafts;
    private final Door door;

    RecordPages(FormDesks desks, WhatIf whatIf, DraftReading drafts, Door door) {
        this.desks = desks;
        this.whatIf = whatIf;
        this.drafts = drafts;
        this.door = door;
    }

    @GetMapping("/persons/{id}/record")
    String choose(
            Asking asking,
            @PathVariable String id,
            @RequestParam @Nullable String type,
            @RequestParam MultiValueMap<String, String> prefilled,
            Locale locale,
            Model model) {
        EventDescription chosen = type == null ? null : offered(type);
        FormDesk desk = desks.desk(asking, ReadParameters.person(id), chosen, locale);
        page(desk, model);
        if (chosen == null) {
            model.addAttribute("daily", desk.forms().kinds(Offered.daily()));
            model.addAttribute("others", desk.forms().kinds(Offered.others()));
            model.addAttribute("decisions", desk.forms().kinds(Offered.decisions()));
            model.addAttribute("ladder", desk.forms().kinds(Offered.ladder()));
        } else {
            model.addAttribute(
                    "form",
                    desk.forms().begun(chosen, new SaidAnew(desk.inSight().newestFirst()).with(chosen, prefilled)));
        }
        return "record";
    }

    @PostMapping("/persons/{id}/record")
    ModelAndView write(
            Asking asking,
            @PathVariable String id,
            @RequestParam String type,
            @RequestParam MultiValueMap<String, String> written,
            @RequestParam(name = Attaching.FILES, required = false) @Nullable List<MultipartFile> attached,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        List<MultipartFile> files = attached == null ? List.of() : attached;
        EventDescription description = offered(type);
        FormDesk desk = desks.desk(asking, person, description, locale);
        Answers answers = Answers.of(written);
        String oneMore = written.getFirst("more");
        if (oneMore != null) {
            return form(desk, desk.forms().form(description, answers, Map.of(), null, oneMore), HttpStatus.OK, model);
        }
        Speech speech = desk.inSight().speech();
        if (written.getFirst("preview") != null) {
            return preview(desk, asking, description, answers, model);
        }
        String token = client.getAccessToken().getTokenValue();
        var writing = new WrittenEvent(answers, speech.days().zone());
        return switch (new Attaching(door, token, locale).put(files, person, writing.subject(person))) {
            case FilesPut.There there -> {
                CloudEventJson event = writing.of(description, desk.writer(), person, there.attachments());
                yield event == null
                        ? noDay(desk, description, answers, speech, model)
                        : answered(desk, description, answers, door.send(event, token, locale), person, model);
            }
            case FilesPut.NotTaken not ->
                problem(desk, description, answers, Map.of(Attaching.FILES, not.says()), not.says(), model);
            case FilesPut.Unreachable unreachable -> unreachable(desk, description, answers, speech, model);
        };
    }

    private ModelAndView answered(
            FormDesk desk,
            EventDescription description,
            Answers answers,
            DoorAnswer answer,
            DataSubjectId person,
            Model model) {
        return switch (answer) {
            case DoorAnswer.Recorded recorded ->
                new ModelAndView("redirect:"
                        + new Afterwards(person, desk.inSight().page().standing(), description, answers)
                                .address(recorded));
            case DoorAnswer.NotRecorded refused ->
                problem(desk, description, answers, Problems.byControl(refused.fields()), refused.says(), model);
            case DoorAnswer.Unreachable unreachable ->
                unreachable(desk, description, answers, desk.inSight().speech(), model);
        };
    }

    private ModelAndView noDay(
            FormDesk desk, EventDescription description, Answers answers, Speech speech, Model model) {
        var problems = Map.of(WrittenEvent.DAY, speech.words().say("record.problem.day"));
        return problem(desk, description, answers, problems, speech.words().say("record.problem"), model);
    }

    private ModelAndView unreachable(
            FormDesk desk, EventDescription description, Answers answers, Speech speech, Model model) {
        Form form =
                desk.forms().form(description, answers, Map.of(), speech.words().say("record.unreachable"), null);
        return form(desk, form, HttpStatus.SERVICE_UNAVAILABLE, model);
    }

    /** Decision record 0029: what would change is shown before it is sent; nothing is stored. */
    private ModelAndView preview(
            FormDesk desk, Asking asking, EventDescription description, Answers answers, Model model) {
        Speech speech = desk.inSight().speech();
        DataSubjectId person = desk.inSight().page().person();
        String about = answers.first(WrittenEvent.ABOUT);
        try {
            Drafted draft = drafts.read(
                    description.eventName(),
                    about.isEmpty() ? person : new DataSubjectId(about),
                    new RecordWriting(answers, speech.days().zone()).part(description.content()));
            var look = new SharingLook(person, asking.caller(), asking.purpose(), null, asking.receipt());
            model.addAttribute(
                    "preview",
                    new Previews(desk.inSight().readings(), speech.words()).lines(whatIf.change(look, draft)));
            return form(desk, desk.forms().form(description, answers, Map.of(), null, null), HttpStatus.OK, model);
        } catch (BadParameter | IllegalArgumentException e) {
            String field = e instanceof BadParameter bad ? bad.parameter() : WrittenEvent.ABOUT;
            return problem(
                    desk,
                    description,
                    answers,
                    Map.of(field, speech.words().say("ladder.problem")),
                    speech.words().say("ladder.preview.problem"),
                    model);
        }
    }

    private ModelAndView problem(
            FormDesk desk,
            EventDescription description,
            Answers answers,
            Map<String, String> problems,
            String says,
            Model model) {
        return form(
                desk,
                desk.forms().form(description, answers, problems, says, null),
                HttpStatus.UNPROCESSABLE_CONTENT,
                model);
    }

    private static ModelAndView form(FormDesk desk, Form form, HttpStatus status, Model model) {
        page(desk, model);
        model.addAttribute("form", form);
        return new ModelAndView("record", model.asMap(), status);
    }

    private static void page(FormDesk desk, Model model) {
        model.addAttribute("person", desk.inSight().head());
    }

    private static EventDescription offered(String type) {
        EventDescription description = Offered.named(type);
        if (description == null || !Offered.is(description)) {
            throw new BadParameter("type");
        }
        return description;
    }
}
