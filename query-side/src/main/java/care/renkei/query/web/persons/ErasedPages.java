package care.renkei.query.web.persons;

import care.renkei.query.caller.Asking;
import care.renkei.query.persons.ErasedFile;
import care.renkei.query.persons.ErasedFiles;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which of the files that the own agency kept are erased, when and on what ground; by number alone. */
@Controller
final class ErasedPages {

    /** A line of the list. */
    record Line(String number, String day, String ground) {}

    private final ErasedFiles erased;
    private final Speeches speeches;

    ErasedPages(ErasedFiles erased, Speeches speeches) {
        this.erased = erased;
        this.speeches = speeches;
    }

    @GetMapping("/erased")
    String erased(Asking asking, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        model.addAttribute(
                "erased",
                erased.of(asking.caller(), asking.purpose()).stream()
                        .map(file -> line(file, speech))
                        .toList());
        return "erased";
    }

    private static Line line(ErasedFile file, Speech speech) {
        return new Line(
                file.person().text(),
                speech.days().day(file.erasedAt()),
                speech.book().code(file.ground()));
    }
}
