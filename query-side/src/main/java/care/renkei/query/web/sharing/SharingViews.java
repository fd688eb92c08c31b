package care.renkei.query.web.sharing;

import care.renkei.events.override.OverrideReviewed;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.Disclosure;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.consentaudit.SharingMatrix;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Puts the page together. */
public record SharingViews(Told told, Instant now) {

    public SharingView view(SharingMatrix matrix, ConsentAudit audit) {
        var looks = new LookRows(told, verdicts(audit));
        var overrides = new Overrides(told, looks, now);
        return new SharingView(
                new Matrices(told, Threads.scopes(audit.threads())).view(matrix),
                new Threads(told).views(audit.threads()),
                audit.overrides().stream().map(overrides::view).toList(),
                audit.disclosures().stream().map(this::toldElsewhere).toList(),
                looks.rows(audit.looks(), audit.refusals()));
    }

    /** One override alone. */
    public OverrideView override(OverrideThread override, ConsentAudit audit) {
        return new Overrides(told, new LookRows(told, verdicts(audit)), now).view(override);
    }

    private static Map<UUID, OverrideReviewed.Verdict> verdicts(ConsentAudit audit) {
        var verdicts = new HashMap<UUID, OverrideReviewed.Verdict>();
        for (OverrideThread override : audit.overrides()) {
            if (override.review() != null) {
                override.review().looks().forEach(look -> verdicts.put(look.look(), look.verdict()));
            }
        }
        return verdicts;
    }

    private SharingView.ToldElsewhere toldElsewhere(Disclosure disclosure) {
        String by = told.who(disclosure.practitioner(), disclosure.by().subject());
        String to = told.readings().of(disclosure.to());
        String what = told.readings().all(disclosure.categories());
        return new SharingView.ToldElsewhere(
                told.days().day(disclosure.occurredAt()),
                disclosure.told()
                        ? told.say("sharing.told", by, to, what, told.readings().of(disclosure.basis()))
                        : told.say("sharing.notTold", by, to, what));
    }
}
