package care.renkei.query.web.export;

import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.Disclosure;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.export.Held;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was agreed and what was told, each a sentence in both languages. */
record Matters(Held held, Tongue japanese, Tongue english) {

    void write(IndexPage page) throws IOException {
        page.section("export.agreed");
        page.beginList();
        for (ConsentThread thread : threads()) {
            page.item(agreed(thread, japanese), agreed(thread, english));
        }
        page.endList();
        page.section("export.toldTo");
        page.beginList();
        for (OverrideThread override : overrides()) {
            page.item(override(override, japanese), override(override, english));
        }
        for (Disclosure disclosure : disclosures()) {
            page.item(told(disclosure, japanese), told(disclosure, english));
        }
        page.endList();
        page.paragraph(japanese.say("export.looksAreIn"), english.say("export.looksAreIn"));
    }

    private List<ConsentThread> threads() {
        return held.audits().stream().flatMap(audit -> audit.threads().stream()).toList();
    }

    List<OverrideThread> overrides() {
        return held.audits().stream()
                .flatMap(audit -> audit.overrides().stream())
                .toList();
    }

    List<Disclosure> disclosures() {
        return held.audits().stream()
                .flatMap(audit -> audit.disclosures().stream())
                .toList();
    }

    private static String agreed(ConsentThread thread, Tongue tongue) {
        SharingStep last = last(thread);
        return tongue.say(
                "export.matter",
                last == null ? "" : tongue.readings().of(last.recipients()),
                last == null ? "" : tongue.readings().of(last.scope()),
                tongue.say("sharing.thread.state." + thread.state().name()),
                tongue.speech().days().day(thread.steps().getLast().occurredAt()));
    }

    private static @Nullable SharingStep last(ConsentThread thread) {
        return thread.steps().stream()
                .filter(step -> step.recipients() != null && step.scope() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String told(Disclosure disclosure, Tongue tongue) {
        return tongue.speech().days().day(disclosure.occurredAt())
                + tongue.say("space")
                + tongue.say(
                        disclosure.told() ? "sharing.told" : "sharing.notTold",
                        tongue.who(disclosure.practitioner(), disclosure.by().subject()),
                        tongue.readings().of(disclosure.to()),
                        tongue.readings().all(disclosure.categories()),
                        tongue.readings().of(disclosure.basis()));
    }

    private String override(OverrideThread override, Tongue tongue) {
        return tongue.speech().days().day(override.invokedAt())
                + tongue.say("space")
                + tongue.say(
                        "sharing.override.opened",
                        tongue.readings().of(override.recipients()),
                        tongue.readings().all(override.categories()),
                        tongue.readings().of(override.basis()))
                + tongue.say("space")
                + followed(override, tongue);
    }

    /** What became of an override: over, reviewed, told to the person. */
    String followed(OverrideThread override, Tongue tongue) {
        var followed = new ArrayList<String>();
        followed.add(tongue.say(
                "sharing.cell.until",
                tongue.speech().days().dayAndTime(override.overAt() == null ? override.until() : override.overAt())));
        OverrideThread.Review review = override.review();
        followed.add(
                review == null
                        ? tongue.say(
                                "sharing.override.reviewBy",
                                tongue.speech().days().day(override.reviewDueAt()))
                        : tongue.who(review.practitioner(), review.by().subject())
                                + tongue.say("space")
                                + tongue.say(
                                        "sharing.verdict." + review.verdict().name()));
        OverrideThread.Informed informed = override.informed();
        followed.add(
                informed == null
                        ? tongue.say(
                                "sharing.override.informBy",
                                tongue.speech().days().day(override.informDueOn()))
                        : tongue.say("export.informed", tongue.speech().days().day(informed.at())));
        return String.join(tongue.speech().japanese() ? "、" : "; ", followed);
    }
}
