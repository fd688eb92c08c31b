package care.renkei.query.web.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.consentaudit.MatrixOfSharing;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.consentaudit.WhatIf;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of who may know what, how that came to be, and who looked. */
@Controller
final class SharingPages {

    /** As many as fill the screen of a meeting room; the others are a press away. */
    private static final int LOOKS = 20;

    /** What was said with sharing and overrides stands beside their threads, for whom it is open. */
    private static final Set<EventName> SAID = Files.types(EventCatalogue.standard().types().stream()
            .filter(type -> Set.of("sharing", "override", "team").contains(type.capability()))
            .<Class<? extends Content>>map(EventDescription::content)
            .collect(Collectors.toList()));

    private final Files files;
    private final MatrixOfSharing matrices;
    private final AuditOfSharing audits;
    private final DueInSharing dues;
    private final WhatIf whatIf;
    private final Speeches speeches;

    SharingPages(
            Files files,
            MatrixOfSharing matrices,
            AuditOfSharing audits,
            DueInSharing dues,
            WhatIf whatIf,
            Speeches speeches) {
        this.files = files;
        this.matrices = matrices;
        this.audits = audits;
        this.dues = dues;
        this.whatIf = whatIf;
        this.speeches = speeches;
    }

    @GetMapping("/persons/{id}/sharing")
    String sharing(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        Instant now = speeches.clock().instant();
        var asked = new ReadParameters(parameters, speech.days().zone());
        InSight said = files.header(person, asking, SAID, asked.after(), speech);
        var look = new SharingLook(person, asking.caller(), asking.purpose(), asked.after(), asking.receipt());
        SharingMatrix matrix = matrices.matrix(look, person, asking.purpose(), asked.until("at"));
        int looks = asked.limit("looks", LOOKS, AuditOfSharing.MOST_LOOKS);
        ConsentAudit audit = audits.audit(look, looks);
        var told = new Told(said.readings(), speech.words(), speech.directory()::mark, said.tellings());
        model.addAttribute("person", said.head());
        model.addAttribute("freshness", said.freshness(now));
        model.addAttribute("linked", said.page().linked());
        model.addAttribute("today", speech.days().day(speech.days().today()));
        model.addAttribute("due", new Dues(told).views(dues.due(look)));
        model.addAttribute("joining", joining(said, look, told));
        model.addAttribute("at", asked.text("at") == null ? "" : asked.text("at"));
        model.addAttribute("atSaid", atSaid(asked, speech));
        model.addAttribute("sharing", new SharingViews(told, now).view(matrix, audit));
        model.addAttribute(
                "moreLooks", looks == LOOKS && audit.looks().size() == LOOKS ? AuditOfSharing.MOST_LOOKS : null);
        return "sharing";
    }

    /** Only who is told numbers is shown what would open; an invitation that was answered is over. */
    private List<JoiningView> joining(InSight said, SharingLook look, Told told) {
        var joinings = new ArrayList<JoiningView>();
        for (AgencyId agency : Invitations.open(said.newestFirst())) {
            try {
                joinings.add(new Joinings(told).view(whatIf.joining(look, agency, null)));
            } catch (PersonNotAvailable e) {
                return List.of();
            }
        }
        return joinings;
    }

    private static @Nullable String atSaid(ReadParameters asked, Speech speech) {
        Instant at = asked.until("at");
        return at == null ? null : speech.days().day(at.minusMillis(1));
    }
}
