package care.renkei.query.web.advice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.query.advice.AdviceInSight;
import care.renkei.query.advice.AdviceOfPerson;
import care.renkei.query.advice.Given;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import care.renkei.query.web.record.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/** What is advised on a person's records in sight, and the form that answers it. */
@Controller
final class AdvicePages {

    private final Files files;
    private final AdviceOfPerson advice;
    private final Agencies agencies;
    private final Door door;
    private final Speeches speeches;

    AdvicePages(Files files, AdviceOfPerson advice, Agencies agencies, Door door, Speeches speeches) {
        this.files = files;
        this.advice = advice;
        this.agencies = agencies;
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/advice")
    String show(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        Speech speech = speeches.in(locale);
        FileRequest request = request(
                asking,
                ReadParameters.person(id),
                new ReadParameters(parameters, speech.days().zone()));
        page(asking, request, advice.of(request), Map.of(), speech, model);
        model.addAttribute("recorded", parameters.getFirst("recorded") != null);
        return "advice";
    }

    /** Whoever answers sees what is answered: it is looked for among the advice in sight. */
    @PostMapping("/persons/{id}/advice")
    ModelAndView answer(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> written,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        if (!(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
        Speech speech = speeches.in(locale);
        DataSubjectId person = ReadParameters.person(id);
        FileRequest request = request(asking, person, null);
        AdviceOfPerson.Found found = advice.of(request);
        String key = String.valueOf(written.getFirst("event"));
        Given given = found.advice().open().stream()
                .filter(one -> AdviceLines.key(person, one, found.advice().lastAnswer(one))
                        .equals(key))
                .findFirst()
                .orElseThrow(PersonNotAvailable::new);
        var writer = new Writer(caller.agency(), caller.practitioner());
        var event = new AnswerEvent(
                        person,
                        writer,
                        role(asking, writer),
                        speech.days().today(),
                        speech.days().zone())
                .of(given, written);
        return switch (door.send(event, client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded recorded ->
                new ModelAndView(back(person, recorded.position(), written.getFirst("record") != null, given.about()));
            case DoorAnswer.NotRecorded refused -> {
                page(asking, request, found, Map.of(key, refused.says()), speech, model);
                yield new ModelAndView("advice", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case DoorAnswer.Unreachable unreachable -> {
                page(asking, request, found, Map.of(key, speech.words().say("record.unreachable")), speech, model);
                yield new ModelAndView("advice", model.asMap(), HttpStatus.SERVICE_UNAVAILABLE);
            }
        };
    }

    /** To where it was answered: the page of the record, or all advice. */
    private static String back(DataSubjectId person, String position, boolean onTheRecord, @Nullable UUID record) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(
                                onTheRecord && record != null
                                        ? "/persons/{id}/records/{record}"
                                        : "/persons/{id}/advice")
                        .queryParam("recorded", "true")
                        .queryParam("after", position)
                        .buildAndExpand(person.text(), record)
                        .toUriString();
    }

    private static FileRequest request(Asking asking, DataSubjectId person, @Nullable ReadParameters asked) {
        return new FileRequest(
                "timeline",
                "advice",
                person,
                asking.caller(),
                asking.purpose(),
                asked == null ? null : asked.after(),
                asking.receipt());
    }

    private void page(
            Asking asking,
            FileRequest request,
            AdviceOfPerson.Found found,
            Map<String, String> problems,
            Speech speech,
            Model model) {
        InSight inSight = files.header(request.person(), asking, Set.of(), request.after(), speech);
        AdviceInSight all = found.advice();
        var lines = new AdviceLines(
                request.person(),
                inSight,
                Answering.of(asking.caller(), found.standing(), found.underOverride(), agencies),
                problems);
        model.addAttribute("person", inSight.head());
        model.addAttribute("freshness", inSight.freshness(speeches.clock().instant()));
        model.addAttribute(
                "open",
                AdviceGroup.of(all.open().stream()
                        .map(given -> lines.open(given, all.lastAnswer(given)))
                        .toList()));
        model.addAttribute(
                "answered", all.answered().stream().map(lines::answered).toList());
        model.addAttribute("answers", AdviceBeside.answers(speech));
    }

    private String role(Asking asking, Writer writer) {
        return agencies.of(asking.caller()).agencies().stream()
                .filter(agency -> agency.id().equals(writer.agency()))
                .flatMap(agency -> agency.staff().stream())
                .filter(one -> Objects.equals(one.id(), writer.practitioner()))
                .flatMap(one -> one.roles().stream())
                .findFirst()
                .orElse(PractitionerRole.SUPPORT_WORKER)
                .name();
    }
}
