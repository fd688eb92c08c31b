package care.renkei.query.web.own;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.consentaudit.MatrixOfSharing;
import care.renkei.query.furigana.Piece;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.SamePerson;
import care.renkei.query.timeline.Inventory;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import care.renkei.query.web.HiddenCount;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My record: for the person, and for whoever stands for the person, who chooses whose. */
@Controller
final class OwnPages {

    private static final int LOOKS = 12;
    private static final int MORE_LOOKS = 200;

    private final OwnFiles files;
    private final Persons persons;
    private final SamePerson samePerson;
    private final Inventory inventory;
    private final MatrixOfSharing matrices;
    private final AuditOfSharing audits;
    private final LooksAtAFile looks;

    OwnPages(
            OwnFiles files,
            Persons persons,
            SamePerson samePerson,
            Inventory inventory,
            MatrixOfSharing matrices,
            AuditOfSharing audits,
            LooksAtAFile looks) {
        this.files = files;
        this.persons = persons;
        this.samePerson = samePerson;
        this.inventory = inventory;
        this.matrices = matrices;
        this.audits = audits;
        this.looks = looks;
    }

    /** Leads to the own record, or to the list of those whom somebody stands for. */
    @GetMapping("/my-record")
    String mine(Asking asking) {
        if (!(asking.caller() instanceof Caller.Individual)) {
            return "redirect:/";
        }
        List<KnownFile> known = persons.of(asking.caller(), asking.purpose());
        return known.stream()
                .filter(file -> file.standing() == Standing.PERSON || known.size() == 1)
                .findFirst()
                .map(file -> "redirect:/my-record/" + file.person().text())
                .orElse("redirect:/");
    }

    @PostMapping("/my-record/furigana")
    String furigana(@RequestParam boolean above, @RequestParam String id, HttpSession session) {
        session.setAttribute(OwnFiles.FURIGANA, above);
        return "redirect:/my-record/" + ReadParameters.person(id).text();
    }

    @GetMapping("/my-record/{id}")
    String record(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpSession session,
            Locale locale,
            Model model) {
        var asked = new ReadParameters(parameters, ZoneOffset.UTC);
        DataSubjectId person = ReadParameters.person(id);
        if (!samePerson.of(asking.caller(), person).equals(asking.caller())) {
            // Both are in the own one, with what is the person's to decide.
            return "redirect:/my-record";
        }
        OwnFile file = files.open(asking, person, asked.after(), session, locale);
        boolean more = asked.text("looks") != null;
        model.addAttribute("own", view(asking, file, more ? MORE_LOOKS : LOOKS));
        model.addAttribute("done", asked.one("done", Deed::of));
        page(file, session, model);
        return "my-record";
    }

    /** What every own page says at its top. */
    static void page(OwnFile file, HttpSession session, Model model) {
        model.addAttribute("w", file.plain());
        model.addAttribute("person", file.inSight().head());
        model.addAttribute("whom", file.whom());
        model.addAttribute("linked", file.inSight().page().linked());
        model.addAttribute("standing", file.standing().name());
        model.addAttribute("freshness", file.inSight().freshness(file.now()));
        model.addAttribute("furigana", file.speech().japanese() ? OwnFiles.wantsFurigana(session) : null);
    }

    private OwnView view(Asking asking, OwnFile file, int most) {
        ConsentAudit audit = audits.audit(file.look(), AuditOfSharing.MOST_LOOKS);
        var mayKnow = new MayKnow(file);
        var told = new ToldOf(file, mayKnow);
        var choices = new ChoicesOf(file);
        List<OwnView.Looked> looked = new LookedAt(file)
                .view(looks.ofOthers(file.look(), AuditOfSharing.MOST_LOOKS), audit.refusals(), most + 1);
        boolean stopped = file.mine().stoppedBy() != null;
        return new OwnView(
                KeptOf.view(
                        inventory.of(new FileRequest(
                                "timeline",
                                "inventory",
                                file.look().person(),
                                file.look().caller(),
                                file.inSight().page().standing() == Standing.RELATIVE
                                        ? asking.purpose()
                                        : Purpose.OWN_RECORD,
                                file.look().after(),
                                asking.receipt())),
                        file.plain()),
                hidden(file),
                looked.stream().limit(most).toList(),
                looked.size() > most && most < MORE_LOOKS,
                audit.overrides().stream().map(told::override).toList(),
                audit.disclosures().stream().map(told::disclosure).toList(),
                mayKnow.view(matrices.matrix(file.look(), file.mine().subject(), Purpose.CARE_COORDINATION, null)),
                new Waiting(file).view(audit),
                choices.consents(),
                choices.requests(audit),
                file.mine().capacity() != null,
                stopped,
                file.viewer().equals(file.look().person())
                        || !file.look().person().equals(file.mine().stoppedBy()));
    }

    private static @Nullable List<Piece> hidden(OwnFile file) {
        HiddenCount hidden = file.inSight().hidden();
        return hidden == null ? null : file.say("mine.hidden", hidden.count(), hidden.why());
    }
}
