package care.renkei.query.web.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.meeting.MeetingPack;
import care.renkei.query.meeting.MeetingPacks;
import care.renkei.query.meeting.PackProofs;
import care.renkei.query.meeting.PackRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import java.time.LocalDate;
import java.util.Locale;
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

/** The one screen that all look at, how it is recorded that they did, and the proof of it. */
@Controller
final class TablePages {

    private static final Set<String> CHOSEN = Set.of("from", "until", "attending", "aside");

    private final MeetingPacks packs;
    private final PackProofs proofs;
    private final PackIssuing issuing;
    private final Door door;
    private final Speeches speeches;

    TablePages(MeetingPacks packs, PackProofs proofs, PackIssuing issuing, Door door, Speeches speeches) {
        this.packs = packs;
        this.proofs = proofs;
        this.issuing = issuing;
        this.door = door;
        this.speeches = speeches;
    }

    static PackRequest request(
            ThingId meeting, Asking asking, ReadParameters asked, @Nullable LocalDate from, boolean preparing) {
        return new PackRequest(
                meeting,
                asking.caller(),
                from,
                asked.one("until", LocalDate::parse),
                asked.all("attending", DataSubjectId::new),
                asked.all("aside", UUID::fromString),
                preparing,
                asked.after());
    }

    @GetMapping("/persons/{id}/meetings/{meeting}/table")
    String table(
            Asking asking,
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        MeetingPack pack = pack(asking, id, meeting, asked);
        page(pack, parameters, speech, model);
        model.addAttribute("recorded", asked.text("issued") != null);
        return "table";
    }

    private MeetingPack pack(Asking asking, String id, String meeting, ReadParameters asked) {
        MeetingPack pack = packs.of(request(
                ReadParameters.thing("meeting", meeting), asking, asked, asked.one("from", LocalDate::parse), false));
        if (!pack.person().equals(ReadParameters.person(id))) {
            throw new PersonNotAvailable();
        }
        return pack;
    }

    private static void page(MeetingPack pack, MultiValueMap<String, String> parameters, Speech speech, Model model) {
        model.addAttribute("bodyClass", "meet");
        model.addAttribute("table", new TableViews(pack, speech).view());
        model.addAttribute("personId", pack.person().text());
        model.addAttribute("event", UUID.randomUUID().toString());
        model.addAttribute("issues", pack.issue() != null);
        model.addAttribute("issueAddress", address(pack.person(), pack.meeting(), "pack", parameters));
        model.addAttribute("says", null);
    }

    /** The same choice at another address. */
    private static String address(
            DataSubjectId person, ThingId meeting, String page, MultiValueMap<String, String> parameters) {
        var address = UriComponentsBuilder.fromPath("/persons/{id}/meetings/{meeting}/{page}");
        parameters.forEach((name, values) -> {
            if (CHOSEN.contains(name)) {
                address.queryParam(name, values);
            }
        });
        return address.buildAndExpand(person.text(), meeting.text(), page)
                .encode()
                .toUriString();
    }

    @PostMapping("/persons/{id}/meetings/{meeting}/pack")
    ModelAndView issue(
            Asking asking,
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam UUID event,
            @RequestParam MultiValueMap<String, String> parameters,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale,
            Model model) {
        Speech speech = speeches.in(locale);
        MeetingPack pack = pack(
                asking,
                id,
                meeting,
                new ReadParameters(parameters, speech.days().zone()));
        MeetingPackIssued issue = pack.issue();
        if (issue == null || !(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
        DoorAnswer answer = door.send(
                issuing.event(event, caller, pack.person(), issue),
                client.getAccessToken().getTokenValue(),
                locale);
        return switch (answer) {
            case DoorAnswer.Recorded recorded ->
                new ModelAndView("redirect:"
                        + UriComponentsBuilder.fromUriString(
                                        address(pack.person(), pack.meeting(), "table", parameters))
                                .queryParam("issued", recorded.eventId())
                                .queryParam("after", recorded.position())
                                .build(true)
                                .toUriString());
            case DoorAnswer.NotRecorded refused ->
                notRecorded(pack, parameters, refused.says(), HttpStatus.UNPROCESSABLE_CONTENT, speech, model);
            case DoorAnswer.Unreachable _ ->
                notRecorded(
                        pack,
                        parameters,
                        speech.words().say("record.unreachable"),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        speech,
                        model);
        };
    }

    private static ModelAndView notRecorded(
            MeetingPack pack,
            MultiValueMap<String, String> parameters,
            @Nullable String says,
            HttpStatus status,
            Speech speech,
            Model model) {
        page(pack, parameters, speech, model);
        model.addAttribute("says", says);
        model.addAttribute("recorded", false);
        return new ModelAndView("table", model.asMap(), status);
    }

    @GetMapping("/persons/{id}/meetings/{meeting}/pack/{issued}")
    String proof(
            Asking asking,
            @PathVariable String id,
            @PathVariable String meeting,
            @PathVariable UUID issued,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        var proof = proofs.of(ReadParameters.thing("meeting", meeting), issued, asking.caller(), asked.after());
        if (!proof.person().equals(ReadParameters.person(id))) {
            throw new PersonNotAvailable();
        }
        model.addAttribute("personId", proof.person().text());
        model.addAttribute("proof", new ProofViews(proof, speech).view());
        return "pack";
    }
}
