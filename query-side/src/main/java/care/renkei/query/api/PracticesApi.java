package care.renkei.query.api;

import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.events.practice.Viewpoint;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.practice.CaseLoad;
import care.renkei.query.practice.CaseLoads;
import care.renkei.query.practice.PracticeFigures;
import care.renkei.query.practice.PracticeMap;
import care.renkei.query.practice.PracticeStatistics;
import care.renkei.query.practice.Practices;
import care.renkei.query.reading.FileRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which practices care shows evidence for: of a person, of a case load, and as figures of nobody. */
@RestController
final class PracticesApi {

    /** The rows, and the viewpoints that group them; of nobody. */
    record Catalogue(List<Practice> practices, List<Viewpoint> viewpoints) {}

    private final Practices practices;
    private final CaseLoads caseLoads;
    private final PracticeFigures figures;
    private final ZoneId zone;

    PracticesApi(
            Practices practices,
            CaseLoads caseLoads,
            PracticeFigures figures,
            @Value("${renkei.time-zone}") ZoneId zone) {
        this.practices = practices;
        this.caseLoads = caseLoads;
        this.figures = figures;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/practices")
    PracticeMap practices(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("after", "purpose"));
        return practices.of(new FileRequest(
                "practices",
                ReadParameters.person(id),
                asking.caller(),
                asking.purpose(),
                asked.after(),
                asking.receipt()));
    }

    @GetMapping("/api/practices")
    CaseLoad caseLoad(Asking asking) throws InterruptedException {
        return caseLoads.of(asking.caller(), asking.purpose());
    }

    @GetMapping("/api/practices/catalogue")
    Catalogue catalogue() {
        var all = PracticeCatalogue.standard();
        return new Catalogue(all.practices(), all.viewpoints());
    }

    @GetMapping("/api/region/practices")
    PracticeStatistics region(Asking asking) {
        return figures.of(asking.caller(), asking.purpose());
    }
}
