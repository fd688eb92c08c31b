package care.renkei.query.web.network;

import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.network.Network;
import care.renkei.query.network.NetworkRequest;
import care.renkei.query.network.PersonNetwork;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of those around a person: drawn, and in words. */
@Controller
final class NetworkPages {

    private final Files files;
    private final Network network;
    private final Speeches speeches;

    NetworkPages(Files files, Network network, Speeches speeches) {
        this.files = files;
        this.network = network;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/network")
    String network(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight header = files.header(person, asking, Set.of(), asked.after(), speech);
        PersonNetwork read = network.of(new NetworkRequest(
                person, asking.caller(), asking.purpose(), asked.until("at"), asked.after(), asking.receipt()));
        var surroundings = new Surroundings(read, speech);
        List<GapLine> gaps = surroundings.gaps();
        model.addAttribute("person", header.head());
        model.addAttribute("freshness", header.freshness(speeches.clock().instant()));
        LocalDate day = asked.one("at", LocalDate::parse);
        model.addAttribute("at", asked.text("at"));
        model.addAttribute("day", speech.days().day(day == null ? speech.days().today() : day));
        model.addAttribute(
                "drawing",
                Ecomap.draw(
                        surroundings.around(), gaps.stream().map(GapLine::task).toList()));
        model.addAttribute("close", surroundings.close());
        model.addAttribute("agencies", surroundings.agencies());
        model.addAttribute("gaps", gaps);
        model.addAttribute("hidden", InSight.hidden(read.hidden(), speech));
        return "network";
    }
}
