package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.sharing.SharingViews;
import care.renkei.query.web.sharing.Told;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.springframework.ui.Model;

/** Puts on the page of one override what its reader may see of it and of the file. */
record StepViews(Files files, OverrideAdvice advice, Speeches speeches) {

    /** What stands on the page even where the override itself is not the reader's to know any more. */
    void header(Asking asking, Desk desk, String override, Model model) {
        model.addAttribute("person", desk.inSight().head());
        model.addAttribute(
                "freshness", desk.inSight().freshness(speeches.clock().instant()));
        model.addAttribute("advice", advice.on(asking, desk, override));
    }

    void show(Asking asking, Desk desk, OverrideThread thread, StepForms forms, Locale locale, Model model) {
        Speech speech = speeches.in(locale);
        Instant now = speeches.clock().instant();
        var told = new Told(
                desk.inSight().readings(),
                speech.words(),
                who -> mark(who, speech),
                desk.inSight().tellings());
        header(asking, desk, thread.override().text(), model);
        model.addAttribute("override", new SharingViews(told, now).override(thread, desk.audit()));
        model.addAttribute("forms", forms);
        model.addAttribute(
                "address",
                "/persons/" + desk.person().text() + "/overrides/"
                        + thread.override().text());
    }

    /** Of the file as the reader may see it, kinds and days of records; the reviewer sees no more than that. */
    StepFormsOf forms(Asking asking, Desk desk, OverrideThread thread) {
        var seen = new HashMap<UUID, Shown>();
        files.all(desk.person(), asking, null, desk.inSight().speech())
                .newestFirst()
                .forEach(shown -> seen.put(shown.event(), shown));
        return new StepFormsOf(desk, thread, seen, speeches.clock().instant());
    }

    private static Mark mark(DataSubjectId who, Speech speech) {
        return who.kind() == DataSubjectId.Kind.AGENCY
                ? speech.directory().mark(new AgencyId(who.value()))
                : Mark.UNKNOWN;
    }
}
