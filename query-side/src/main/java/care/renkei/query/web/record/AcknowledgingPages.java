package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.sharing.WithdrawalAcknowledged.Holdings;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.withdrawals.WithdrawalList;
import care.renkei.query.withdrawals.WithdrawalList.Waiting;
import care.renkei.query.withdrawals.Withdrawals;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Withdrawals across persons: what the own agency has to acknowledge, with the form that does it, and who has not
 * acknowledged what it recorded. Who was told may answer, also where the person's file is closed by now.
 */
@Controller
final class AcknowledgingPages {

    private static final String TYPE = "sharing.withdrawal-acknowledged";

    private final Withdrawals withdrawals;
    private final Agencies agencies;
    private final Files files;
    private final Door door;
    private final Speeches speeches;

    AcknowledgingPages(Withdrawals withdrawals, Agencies agencies, Files files, Door door, Speeches speeches) {
        this.withdrawals = withdrawals;
        this.agencies = agencies;
        this.files = files;
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/withdrawals")
    String list(Asking asking, Locale locale, Model model) {
        list(asking, speeches.in(locale), Map.of(), model);
        return "withdrawals";
    }

    @PostMapping("/withdrawals")
    ModelAndView acknowledge(
            Asking asking,
            @RequestParam MultiValueMap<String, String> written,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        if (!(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
        Speech speech = speeches.in(locale);
        DataSubjectId person = ReadParameters.person(Objects.requireNonNullElse(written.getFirst("person"), ""));
        var writer = new Writer(caller.agency(), caller.practitioner());
        var filled = new LinkedMultiValueMap<>(written);
        filled.set(WrittenEvent.DAY, speech.days().today().toString());
        filled.set(WrittenEvent.ROLE, role(asking, writer));
        filled.set(WrittenEvent.ACTING_AS, "support");
        EventDescription type = Objects.requireNonNull(Offered.named(TYPE));
        CloudEventJson event =
                new WrittenEvent(Answers.of(filled), speech.days().zone()).of(type, writer, person, List.of());
        if (event == null) {
            throw new BadParameter(WrittenEvent.DAY);
        }
        String notice = String.valueOf(written.getFirst(WrittenEvent.ID));
        return switch (door.send(event, client.getAccessToken().getTokenValue(), locale)) {
            case DoorAnswer.Recorded recorded -> new ModelAndView("redirect:/withdrawals?recorded=true");
            case DoorAnswer.NotRecorded refused ->
                again(asking, speech, Map.of(notice, refused.says()), HttpStatus.UNPROCESSABLE_CONTENT, model);
            case DoorAnswer.Unreachable unreachable ->
                again(
                        asking,
                        speech,
                        Map.of(notice, speech.words().say("record.unreachable")),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        model);
        };
    }

    private ModelAndView again(
            Asking asking, Speech speech, Map<String, String> problems, HttpStatus status, Model model) {
        list(asking, speech, problems, model);
        return new ModelAndView("withdrawals", model.asMap(), status);
    }

    private void list(Asking asking, Speech speech, Map<String, String> problems, Model model) {
        WithdrawalList list = withdrawals.of(asking.caller(), asking.purpose());
        var names = new TreeMap<DataSubjectId, String>();
        model.addAttribute(
                "mine",
                list.toAcknowledge().stream()
                        .map(waiting -> notice(waiting, names, problems, asking, speech))
                        .toList());
        model.addAttribute(
                "others",
                list.waitingFor().stream()
                        .map(waiting -> speech.words()
                                .say(
                                        waiting.overdue() ? "withdrawals.other.overdue" : "withdrawals.other",
                                        name(waiting.person(), names, asking, speech),
                                        speech.directory().name(waiting.agency()),
                                        speech.days().day(waiting.dueOn())))
                        .toList());
        model.addAttribute(
                "holdings",
                Arrays.stream(Holdings.values())
                        .map(code -> new Option(code.name(), speech.book().code(code)))
                        .toList());
    }

    private WaitingNotice notice(
            Waiting waiting,
            Map<DataSubjectId, String> names,
            Map<String, String> problems,
            Asking asking,
            Speech speech) {
        String event = idOf(waiting);
        return new WaitingNotice(
                waiting.person().text(),
                waiting.subject().text(),
                name(waiting.person(), names, asking, speech),
                waiting.ended().toString(),
                waiting.consent().text(),
                event,
                speech.words()
                        .say(
                                waiting.overdue() ? "due.was" : "due.by",
                                speech.days().day(waiting.dueOn())),
                waiting.overdue(),
                problems.get(event));
    }

    /** The same for the same notice, so that pressing twice is one acknowledgement. */
    private static String idOf(Waiting waiting) {
        String notice = waiting.ended() + "|" + waiting.consent() + "|" + waiting.agency();
        return UUID.nameUUIDFromBytes(notice.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String name(DataSubjectId person, Map<DataSubjectId, String> names, Asking asking, Speech speech) {
        return names.computeIfAbsent(person, one -> {
            try {
                var head = files.name(one, asking, speech).head();
                return head.name() + head.honorific();
            } catch (PersonNotAvailable e) {
                return speech.words().say("withdrawals.closed");
            }
        });
    }

    private String role(Asking asking, Writer writer) {
        return agencies.of(asking.caller()).agencies().stream()
                .filter(agency -> agency.id().equals(writer.agency()))
                .flatMap(agency -> agency.staff().stream())
                .filter(one -> one.id().equals(writer.practitioner()))
                .flatMap(one -> one.roles().stream())
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }
}
