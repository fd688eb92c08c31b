package care.renkei.query.web.persons;

import care.renkei.query.caller.Asking;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.visibility.Standing;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.PersonHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
        model.addAttribute("persons", lines(known, asking, speeches.in(locale)));
        model.addAttribute("waiting", overrides.waiting(asking.caller(), asking.purpose()));
        return "persons";
    }

    /** Each name is a look of its own; asked side by side they share the log's commits. */
    private List<PersonLine> lines(List<KnownFile> known, Asking asking, Speech speech) throws InterruptedException {
        try (ExecutorService asks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PersonLine>> asked = known.stream()
                    .map(file -> asks.submit(() -> line(file, asking, speech)))
                    .toList();
            var lines = new ArrayList<PersonLine>();
            for (Future<PersonLine> one : asked) {
                lines.add(one.get());
            }
            lines.sort(Comparator.comparing(line -> line.reading() == null ? line.name() : line.reading()));
            return lines;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private PersonLine line(KnownFile file, Asking asking, Speech speech) {
        PersonHead head = files.name(file.person(), asking, speech).head();
        return new PersonLine(
                head.id(),
                head.name(),
                head.honorific(),
                head.reading(),
                head.about(),
                speech.words().say("standing." + file.standing().name()));
    }
}
