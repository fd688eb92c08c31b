package care.renkei.query.web.persons;

import care.renkei.query.caller.Asking;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.search.Sought;
import care.renkei.query.visibility.Standing;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.PersonHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: whose files are open. Whoever has one file alone, their own, is led to it. */
@Controller
final class PersonsPages {

    private final Persons persons;
    private final Files files;
    private final OverrideRegister overrides;
    private final Speeches speeches;

    PersonsPages(Persons persons, Files files, OverrideRegister overrides, Speeches speeches) {
        this.persons = persons;
        this.files = files;
        this.overrides = overrides;
        this.speeches = speeches;
    }

    @GetMapping("/")
    String persons(Asking asking, Locale locale, Model model) throws InterruptedException {
        List<KnownFile> known = persons.of(asking.caller(), asking.purpose());
        if (known.size() == 1 && known.getFirst().standing() == Standing.PERSON) {
            return "redirect:/my-record/" + known.getFirst().person().text();
        }
        show(lines(known, asking, speeches.in(locale)), "", asking, model);
        return "persons";
    }

    /**
     * Those whose name, reading or number says what was typed. Names are read as for the whole list, held while the page
     * is made, and kept nowhere; what was typed comes with the form, never in an address.
     */
    @PostMapping("/")
    String find(Asking asking, @RequestParam(defaultValue = "") String name, Locale locale, Model model)
            throws InterruptedException {
        List<Named> all = lines(persons.of(asking.caller(), asking.purpose()), asking, speeches.in(locale));
        show(all.stream().filter(wanted(name)).toList(), name, asking, model);
        return "persons";
    }

    private static Predicate<Named> wanted(String name) {
        if (name.isBlank()) {
            return any -> true;
        }
        try {
            Sought sought = Sought.read(name);
            return person -> sought.inNames(person.called());
        } catch (IllegalArgumentException tooMuch) {
            return any -> false;
        }
    }

    private void show(List<Named> lines, String sought, Asking asking, Model model) {
        model.addAttribute("sought", sought);
        model.addAttribute("searched", !sought.isBlank());
        model.addAttribute("persons", lines.stream().map(Named::line).toList());
        model.addAttribute("waiting", overrides.waiting(asking.caller(), asking.purpose()));
    }

    /**
     * A line of the list.
     *
     * @param called all that the person is found by, as far as it is open
     */
    private record Named(PersonLine line, List<String> called) {}

    /** Each name is a look of its own; asked side by side they share the log's commits. */
    private List<Named> lines(List<KnownFile> known, Asking asking, Speech speech) throws InterruptedException {
        try (ExecutorService asks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Named>> asked = known.stream()
                    .map(file -> asks.submit(() -> line(file, asking, speech)))
                    .toList();
            var lines = new ArrayList<Named>();
            for (Future<Named> one : asked) {
                lines.add(one.get());
            }
            lines.sort(Comparator.comparing(Named::line, PersonLine.BY_READING));
            return lines;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private Named line(KnownFile file, Asking asking, Speech speech) {
        InSight inSight = files.name(file.person(), asking, speech);
        PersonHead head = inSight.head();
        return new Named(
                new PersonLine(
                        head.id(),
                        head.name(),
                        head.honorific(),
                        head.reading(),
                        head.about(),
                        standing(file.standing(), speech),
                        file.linked().stream()
                                .map(other -> new PersonLine.LinkedFile(
                                        other.person().text(), standing(other.standing(), speech)))
                                .toList()),
                inSight.called());
    }

    private static String standing(Standing standing, Speech speech) {
        return speech.words().say("standing." + standing.name());
    }
}
