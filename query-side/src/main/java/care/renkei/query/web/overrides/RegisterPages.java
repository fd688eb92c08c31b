package care.renkei.query.web.overrides;

import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.overrides.Due;
import care.renkei.query.overrides.OverrideFigures;
import care.renkei.query.overrides.OverrideList;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.overrides.OverrideStatistics;
import care.renkei.query.web.Freshness;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.KnownNames;
import care.renkei.query.web.person.PersonHead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which overrides wait for what, and how agencies use them. */
@Controller
final class RegisterPages {

    /** Names are asked for those at the top; the others stand without. */
    private static final int NAMED = 30;

    private final OverrideRegister register;
    private final OverrideFigures figures;
    private final Files files;
    private final Speeches speeches;

    RegisterPages(OverrideRegister register, OverrideFigures figures, Files files, Speeches speeches) {
        this.register = register;
        this.figures = figures;
        this.files = files;
        this.speeches = speeches;
    }

    @GetMapping("/overrides")
    String register(Asking asking, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        Instant now = speeches.clock().instant();
        Due due = new ReadParameters(parameters, speech.days().zone()).one("due", Due::ofCode);
        OverrideList list = register.of(asking.caller(), asking.purpose(), due);
        var lines = new ArrayList<RegisterLine>();
        for (OverrideList.Listed listed : list.overrides()) {
            DataSubjectId person = listed.person();
            lines.add(new RegisterLines(speech, names(speech, listed), now)
                    .line(listed, person == null || lines.size() >= NAMED ? null : called(person, asking, speech)));
        }
        model.addAttribute("lines", lines);
        model.addAttribute("due", due == null ? "" : due.code());
        model.addAttribute("dues", Arrays.stream(Due.values()).map(Due::code).toList());
        model.addAttribute("done", parameters.getFirst("done"));
        model.addAttribute("freshness", freshness(now, list.freshAt(), list.fresh(), speech));
        return "overrides";
    }

    @GetMapping("/overrides/figures")
    String figures(Asking asking, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        Instant now = speeches.clock().instant();
        OverrideStatistics found = figures.of(asking.caller(), asking.purpose());
        model.addAttribute(
                "rows",
                found.quarters().stream()
                        .map(quarter -> FiguresRow.of(quarter, speech))
                        .toList());
        model.addAttribute("freshness", freshness(now, found.freshAt(), found.fresh(), speech));
        return "override-figures";
    }

    /** A person of the own list, as their page calls them; that is a look like any other. */
    private @Nullable String called(DataSubjectId person, Asking asking, Speech speech) {
        PersonHead head = files.name(person, asking, speech).head();
        return head.name() + head.honorific();
    }

    private static KnownNames names(Speech speech, OverrideList.Listed listed) {
        DataSubjectId person = listed.person();
        return new KnownNames(
                speech.directory(),
                speech.words(),
                person == null ? listed.invokedBy().subject() : person,
                Map.of());
    }

    private static @Nullable Freshness freshness(Instant now, Instant at, boolean fresh, Speech speech) {
        return at.equals(Instant.EPOCH) ? null : Freshness.of(now, Duration.between(at, now), !fresh, speech.days());
    }
}
