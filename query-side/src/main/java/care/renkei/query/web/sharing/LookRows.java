package care.renkei.query.web.sharing;

import care.renkei.events.override.OverrideReviewed;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.visibility.Grade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells who looked.
 *
 * @param verdicts what a review said of single looks
 */
record LookRows(Told told, Map<UUID, OverrideReviewed.Verdict> verdicts) {

    private record At(Instant at, LookRow row) {}

    /** Looks and refusals together, newest first. */
    List<LookRow> rows(List<LookShown> looks, List<RefusalShown> refusals) {
        var all = new ArrayList<At>();
        looks.forEach(look -> all.add(new At(look.at(), row(look))));
        refusals.forEach(refusal -> all.add(new At(refusal.at(), row(refusal))));
        all.sort(Comparator.comparing(At::at).reversed());
        return all.stream().map(At::row).toList();
    }

    private LookRow row(LookShown look) {
        OverrideReviewed.Verdict verdict = verdicts.get(look.look());
        boolean beyond = verdict == OverrideReviewed.Verdict.UNJUSTIFIED;
        return new LookRow(
                told.at(look.at()),
                told.marks().apply(look.viewer()),
                told.who(look.practitioner(), look.viewer()),
                what(look),
                look.own() ? told.say("sharing.looks.own") : bases(look),
                verdict == null ? note(look) : told.say("sharing.verdict." + verdict.name()),
                beyond);
    }

    private String what(LookShown look) {
        String records = told.say("sharing.looks.records", records(look));
        return look.asked().equals("timeline")
                ? records
                : told.say("sharing.asked." + look.asked()) + told.say("space") + records;
    }

    private String note(LookShown look) {
        boolean structureOnly =
                !look.seen().isEmpty() && look.seen().stream().allMatch(seen -> seen.grade() == Grade.STRUCTURE);
        return structureOnly
                ? told.say("sharing.looks.structure")
                : told.readings().of(look.purpose());
    }

    private LookRow row(RefusalShown refusal) {
        return new LookRow(
                told.at(refusal.at()),
                told.marks().apply(refusal.viewer()),
                told.who(refusal.practitioner(), refusal.viewer()),
                told.say("sharing.asked." + refusal.asked()),
                told.say("sharing.looks.refused"),
                told.readings().of(refusal.purpose()),
                false);
    }

    /** A record on several bases counts once. */
    private static int records(LookShown look) {
        var records = new HashSet<UUID>();
        look.seen().forEach(seen -> records.addAll(seen.records()));
        return records.size();
    }

    private String bases(LookShown look) {
        var bases = new LinkedHashSet<String>();
        for (SeenOnBasis seen : look.seen()) {
            bases.add(told.say("basis." + seen.basis().name()));
        }
        return String.join(told.japanese() ? "、" : ", ", bases);
    }
}
