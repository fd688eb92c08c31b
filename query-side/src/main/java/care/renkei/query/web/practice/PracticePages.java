package care.renkei.query.web.practice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Stage;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.practice.CaseLoad;
import care.renkei.query.practice.CaseLoads;
import care.renkei.query.practice.PracticeFigures;
import care.renkei.query.practice.PracticeMap;
import care.renkei.query.practice.PracticeStatistics;
import care.renkei.query.practice.Practices;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.web.Freshness;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of practices, drawn and in words. */
@Controller
final class PracticePages {

    private final Files files;
    private final Practices practices;
    private final CaseLoads caseLoads;
    private final PracticeFigures figures;
    private final Speeches speeches;

    PracticePages(Files files, Practices practices, CaseLoads caseLoads, PracticeFigures figures, Speeches speeches) {
        this.files = files;
        this.practices = practices;
        this.caseLoads = caseLoads;
        this.figures = figures;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/practices")
    String ofAPerson(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight header = files.header(person, asking, Set.of(), asked.after(), speech);
        PracticeMap map = practices.of(new FileRequest(
                "practices", person, asking.caller(), asking.purpose(), asked.after(), asking.receipt()));
        var lines = new PersonLines(map, speech);
        model.addAttribute("person", header.head());
        model.addAttribute("freshness", header.freshness(speeches.clock().instant()));
        lay(model, speech, asked, lines::line);
        return "practices";
    }

    @GetMapping("/practices")
    String ofACaseLoad(
            Asking asking, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model)
            throws InterruptedException {
        Speech speech = speeches.in(locale);
        CaseLoad load = caseLoads.of(asking.caller(), asking.purpose());
        CountedLines lines = CountedLines.of(load, speech);
        model.addAttribute("persons", load.persons());
        model.addAttribute("freshness", freshness(load.freshAt(), load.fresh(), speech));
        lay(model, speech, new ReadParameters(parameters, speech.days().zone()), lines::line);
        return "practices-load";
    }

    @GetMapping("/practices/region")
    String ofARegion(
            Asking asking, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        var asked = new ReadParameters(parameters, speech.days().zone());
        PracticeStatistics told = figures.of(asking.caller(), asking.purpose());
        PracticeStatistics.Scope wanted = asked.one("of", PracticePages::scope);
        PracticeStatistics.OfScope scope = told.scopes().stream()
                .filter(one -> wanted == null || one.scope() == wanted)
                .reduce((one, other) -> other)
                .orElse(null);
        model.addAttribute(
                "scopes", told.scopes().stream().map(one -> code(one.scope())).toList());
        model.addAttribute("scope", scope == null ? "" : code(scope.scope()));
        model.addAttribute("freshness", freshness(told.freshAt(), told.fresh(), speech));
        if (scope != null) {
            CountedLines lines = CountedLines.of(scope, speech);
            model.addAttribute("persons", scope.persons().text());
            lay(model, speech, asked, lines::line);
        }
        return "practices-region";
    }

    private void lay(Model model, Speech speech, ReadParameters asked, Function<Practice, PracticeLine> said) {
        Stage stage = asked.one("stage", Stage::valueOf);
        Show show = asked.one("show", Show::ofCode);
        Show shown = show == null ? Show.ALL : show;
        Map<String, PracticeLine> all =
                PracticeCatalogue.standard().practices().stream().collect(Collectors.toMap(Practice::id, said));
        Function<Practice, PracticeLine> line = practice -> Objects.requireNonNull(all.get(practice.id()));
        model.addAttribute("picture", new Pictures(speech, line).draw());
        model.addAttribute(
                "asked",
                PracticeCatalogue.standard().practices().stream()
                        .map(line)
                        .filter(Show.ASKED::wants)
                        .toList());
        model.addAttribute("sections", new Sections(speech).of(stage, line, shown::wants));
        model.addAttribute("narrowed", stage != null || shown != Show.ALL);
        model.addAttribute("stage", stage == null ? "" : stage.name());
        model.addAttribute("show", shown.code());
        model.addAttribute(
                "stages",
                Arrays.stream(Stage.values())
                        .map(one -> new Option(one.name(), speech.book().code(one)))
                        .toList());
        model.addAttribute(
                "shows",
                Arrays.stream(Show.values())
                        .map(one -> new Option(one.code(), speech.words().say("practice.show." + one.code())))
                        .toList());
    }

    private @Nullable Freshness freshness(Instant at, boolean fresh, Speech speech) {
        Instant now = speeches.clock().instant();
        return at.equals(Instant.EPOCH) ? null : Freshness.of(now, Duration.between(at, now), !fresh, speech.days());
    }

    private static PracticeStatistics.Scope scope(String code) {
        return PracticeStatistics.Scope.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String code(PracticeStatistics.Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
