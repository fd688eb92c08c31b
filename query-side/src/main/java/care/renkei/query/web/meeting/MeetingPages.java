package care.renkei.query.web.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.meeting.MeetingPacks;
import care.renkei.query.meeting.PackRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a person's meetings, and the page of one: to prepare it, and to read its minutes. */
@Controller
final class MeetingPages {

    private static final Set<EventName> MEETINGS = EventCatalogue.standard().types().stream()
            .filter(type -> MeetingEvent.class.isAssignableFrom(type.content()))
            .map(EventDescription::eventName)
            .map(EventName::new)
            .collect(Collectors.toUnmodifiableSet());

    private final Files files;
    private final MeetingPacks packs;
    private final Speeches speeches;

    MeetingPages(Files files, MeetingPacks packs, Speeches speeches) {
        this.files = files;
        this.packs = packs;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/meetings")
    String meetings(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        MeetingViews views = views(asking, id, parameters, locale, model);
        model.addAttribute("meetings", views.lines());
        model.addAttribute(
                "call",
                mayWrite(asking) ? new FormLinks(views.person(), views.inSight().speech()).call() : null);
        return "meetings";
    }

    @GetMapping("/persons/{id}/meetings/{meeting}")
    String meeting(
            Asking asking,
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        ThingId which = ReadParameters.thing("meeting", meeting);
        MeetingViews views = views(asking, id, parameters, locale, model);
        OneMeeting found = views.meetings().find(which).orElseThrow(PersonNotAvailable::new);
        boolean prepares = mayWrite(asking)
                && found.toCome()
                && asking.caller() instanceof Caller.OfAgency caller
                && caller.agency().equals(found.called().source());
        var chosen =
                new ReadParameters(parameters, views.inSight().speech().days().zone());
        PackRequest asked =
                prepares ? TablePages.request(which, asking, chosen, views.sinceTheLast(found, chosen), true) : null;
        model.addAttribute(
                "meeting",
                views.view(found, asking.caller(), asked == null ? null : packs.of(asked), asked, mayWrite(asking)));
        return "meeting";
    }

    private static boolean mayWrite(Asking asking) {
        return asking.caller() instanceof Caller.OfAgency caller && caller.practitioner() != null;
    }

    private MeetingViews views(
            Asking asking, String id, MultiValueMap<String, String> parameters, Locale locale, Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight inSight = files.header(person, asking, MEETINGS, asked.after(), speech);
        model.addAttribute("person", inSight.head());
        model.addAttribute("freshness", inSight.freshness(speeches.clock().instant()));
        return new MeetingViews(
                person,
                inSight,
                Meetings.of(inSight.newestFirst(), speech.days().zone()));
    }
}
