package care.renkei.query.web.export;

import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.consentaudit.Disclosure;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.export.Held;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who looked, and who was told what, for a spreadsheet. */
record Tables(Held held, Matters matters) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    void looks(OutputStream out) throws IOException {
        var csv = new Csv(out);
        csv.row(headings("when", "who", "purpose", "what", "records", "basis", "outcome", "ids"));
        held.eachLook(look -> row(csv, look(look)));
        held.eachRefusal(refusal -> row(csv, refusal(refusal)));
    }

    private static void row(Csv csv, List<String> cells) {
        try {
            csv.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a spreadsheet reads and sorts it, by the clock on the wall. */
    private String at(Instant instant) {
        return MINUTE.format(instant.atZone(matters.japanese().speech().days().zone()));
    }

    private List<String> headings(String... keys) {
        var headings = new ArrayList<String>();
        for (String key : keys) {
            headings.add(matters.japanese().say("export.column." + key) + " / "
                    + matters.english().say("export.column." + key));
        }
        return headings;
    }

    private List<String> look(LookShown look) {
        var records = new HashSet<UUID>();
        var bases = new LinkedHashSet<String>();
        look.seen().forEach(seen -> {
            records.addAll(seen.records());
            bases.add(matters.japanese().say("basis." + seen.basis().name()));
        });
        return List.of(
                at(look.at()),
                matters.japanese().who(look.practitioner(), look.viewer()),
                matters.japanese().readings().of(look.purpose()),
                matters.japanese().asked(look.asked()),
                Integer.toString(records.size()),
                String.join("、", bases),
                matters.japanese().say("export.seen"),
                String.join(" ", records.stream().map(UUID::toString).sorted().toList()));
    }

    private List<String> refusal(RefusalShown refusal) {
        return List.of(
                at(refusal.at()),
                matters.japanese().who(refusal.practitioner(), refusal.viewer()),
                matters.japanese().readings().of(refusal.purpose()),
                matters.japanese().asked(refusal.asked()),
                "0",
                "",
                matters.japanese().say("export.refused"),
                "");
    }

    void disclosures(OutputStream out) throws IOException {
        var csv = new Csv(out);
        csv.row(headings("when", "who", "to", "what", "basis", "purpose", "outcome", "followed"));
        for (Disclosure one : matters.disclosures()) {
            csv.row(
                    at(one.occurredAt()),
                    matters.japanese().who(one.practitioner(), one.by().subject()),
                    matters.japanese().readings().of(one.to()),
                    matters.japanese().readings().all(one.categories()),
                    matters.japanese().readings().of(one.basis()),
                    matters.japanese().readings().of(one.purpose()),
                    matters.japanese().say(one.told() ? "export.told" : "export.notTold"),
                    "");
        }
        for (OverrideThread one : matters.overrides()) {
            csv.row(
                    at(one.invokedAt()),
                    matters.japanese().who(one.practitioner(), one.invokedBy().subject()),
                    matters.japanese().readings().of(one.recipients()),
                    matters.japanese().readings().all(one.categories()),
                    matters.japanese().readings().of(one.basis()),
                    matters.japanese().readings().of(one.why()),
                    matters.japanese().say("export.told"),
                    matters.followed(one, matters.japanese()));
        }
    }
}
