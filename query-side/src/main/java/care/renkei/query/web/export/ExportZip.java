package care.renkei.query.web.export;

import care.renkei.events.Words;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.stored.EventJson;
import care.renkei.query.export.Held;
import care.renkei.query.visibility.Standing;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.KnownNames;
import care.renkei.query.web.person.Shown;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes what is held into a zip as it is read: never more of it in memory than one page. */
final class ExportZip {

    /** Writes one file of the zip. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Held held;
    private final Tongue japanese;
    private final Tongue english;
    private final Map<String, String> readings = new HashMap<>();
    private @Nullable PersonRegistered registration;

    ExportZip(Held held, Speech japanese, Speech english) {
        this.held = held;
        List<Shown> naming = naming();
        this.japanese = tongue(naming, japanese);
        this.english = tongue(naming, english);
    }

    /** Records by which people are called, oldest first: few in any file. */
    private List<Shown> naming() {
        var naming = new ArrayList<Shown>();
        held.eachPage(page -> Shown.of(page).forEach(shown -> {
            boolean names = shown.parts().values().stream()
                    .anyMatch(part -> part instanceof PersonRegistered || part instanceof RelationshipRecorded);
            if (names) {
                naming.addFirst(shown);
            }
        }));
        for (Shown shown : naming) {
            shown.parts().values().forEach(part -> {
                if (part instanceof PersonRegistered registered) {
                    registration = registered;
                    var reading = registered.nameReading();
                    if (reading != null && !reading.text().isBlank()) {
                        readings.put(registered.name().text(), reading.text());
                    }
                }
            });
        }
        return naming;
    }

    private Tongue tongue(List<Shown> naming, Speech speech) {
        return new Tongue(
                KnownNames.from(naming, speech.directory(), speech.words(), speech.book(), held.person()), speech);
    }

    void write(OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            entry(zip, "README.txt", this::readme);
            entry(zip, "index.html", this::index);
            entry(zip, "record.json", this::records);
            var tables = new Tables(held, new Matters(held, japanese, english));
            entry(zip, "looks.csv", tables::looks);
            entry(zip, "disclosures.csv", tables::disclosures);
            entry(zip, "consents.json", this::consents);
        }
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            content.write(zip);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
    }

    private String called(Tongue tongue) {
        if (registration == null) {
            return tongue.readings().of(held.person());
        }
        Words called = registration.calledName();
        return called == null ? tongue.say("subject.called", registration.name().text()) : called.text();
    }

    private void readme(OutputStream out) throws IOException {
        var text = new StringBuilder("\uFEFF");
        for (Tongue tongue : List.of(japanese, english)) {
            text.append(tongue.say(
                            "export.readme",
                            called(tongue),
                            tongue.speech().days().dayAndTime(held.at()),
                            Integer.toString(held.records())))
                    .append("\r\n\r\n");
            if (held.files() > 1) {
                text.append(tongue.say("linked.export", held.files())).append("\r\n\r\n");
            }
            leftOut(tongue).forEach(line -> text.append("- ").append(line).append("\r\n"));
            text.append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is left out and on what ground, as far as the reader may know that there is something. */
    private List<String> leftOut(Tongue tongue) {
        var lines = new ArrayList<String>();
        held.hidden()
                .forEach((reason, count) -> lines.add(
                        tongue.say("export.leftOut", Integer.toString(count), tongue.say("reason." + reason.name()))));
        if (held.standing() == Standing.RELATIVE) {
            lines.add(tongue.say("export.leftOut.relative"));
        }
        if (!held.certain()) {
            lines.add(tongue.say("export.leftOut.uncertain"));
        }
        lines.add(tongue.say("export.leftOut.law"));
        return lines;
    }

    private void index(OutputStream out) throws IOException {
        var page = new IndexPage(out, japanese, english, readings);
        page.begin(called(japanese), called(english));
        page.paragraph(
                japanese.say(
                        "export.made",
                        japanese.speech().days().dayAndTime(held.at()),
                        Integer.toString(held.records())),
                english.say(
                        "export.made",
                        english.speech().days().dayAndTime(held.at()),
                        Integer.toString(held.records())));
        if (held.files() > 1) {
            page.paragraph(japanese.say("linked.export", held.files()), english.say("linked.export", held.files()));
        }
        List<String> ja = leftOut(japanese);
        List<String> en = leftOut(english);
        page.section("export.leftOut.title");
        page.beginList();
        for (int i = 0; i < ja.size(); i++) {
            page.item(ja.get(i), en.get(i));
        }
        page.endList();
        new Matters(held, japanese, english).write(page);
        page.section("export.records");
        held.eachPage(entries -> Shown.of(entries).forEach(shown -> {
            try {
                page.record(shown);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        page.end();
    }

    private void records(OutputStream out) throws IOException {
        var json = new RecordJson(held.person(), out);
        held.eachPage(entries -> entries.forEach(entry -> {
            try {
                json.add(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        json.end();
    }

    private void consents(OutputStream out) throws IOException {
        var consents = new LinkedHashMap<String, Object>();
        List<Map<String, Object>> files = held.audits().stream()
                .map(audit -> {
                    Map<String, Object> file = new LinkedHashMap<>();
                    file.put("person", audit.person());
                    file.put("matters", audit.threads());
                    return file;
                })
                .toList();
        consents.putAll(files.getFirst());
        if (files.size() > 1) {
            // Consents are of one file and stay there.
            consents.put("linked", files.subList(1, files.size()));
        }
        out.write(EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(consents));
    }
}
