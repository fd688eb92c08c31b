package care.renkei.query.leaks;

import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Page by page, with filters, and as of a moment; exactly what is open, and exactly the numbers of what is not. */
final class TheTimeline implements ReadPath {

    @Override
    public String pattern() {
        return "/api/persons/{id}/timeline";
    }

    @Override
    public void ask(Look look) {
        String address = "/api/persons/" + look.file().person() + "/timeline";
        Answer first = look.get(address + "?limit=5");
        if (!look.opened(first)) {
            return;
        }
        List<JsonNode> entries = pages(look, address + "?limit=5", first);
        Set<UUID> expected = look.united().stream()
                .flatMap(file ->
                        file.records().stream().filter(record -> file.shows(look.asker(), look.purpose(), record)))
                .collect(Collectors.toSet());
        List<UUID> shown = entries.stream().map(TheTimeline::id).toList();
        look.require(
                new HashSet<>(shown).equals(expected) && shown.size() == expected.size(),
                () -> "wrong denial or over-disclosure: shown " + shown + ", open " + expected);
        entries.forEach(entry -> parts(look, entry));
        hidden(look, EventJson.MAPPER.readTree(first.body()).path("hidden"));
        filtered(
                look,
                address,
                "category=LIFE",
                entries,
                entry -> entry.path("categories").toString().contains("LIFE"));
        filtered(
                look,
                address,
                "agency=kodama",
                entries,
                entry -> entry.path("source").asString().equals("kodama"));
        String latest = entries.isEmpty()
                ? null
                : entries.get(entries.size() / 2).path("recordedAt").asString();
        if (latest != null) {
            filtered(
                    look,
                    address,
                    "asOf=" + latest,
                    entries,
                    entry -> entry.path("recordedAt").asString().compareTo(latest) <= 0);
        }
    }

    private static List<JsonNode> pages(Look look, String address, Answer first) {
        var entries = new ArrayList<JsonNode>();
        Answer answer = first;
        for (int page = 0; page < 50; page++) {
            JsonNode body = EventJson.MAPPER.readTree(answer.body());
            body.path("entries").forEach(entries::add);
            String next = body.path("next").asString("");
            if (next.isEmpty()) {
                break;
            }
            answer = look.get(address + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
        return entries;
    }

    private static void filtered(
            Look look,
            String address,
            String filter,
            List<JsonNode> all,
            java.util.function.Predicate<JsonNode> passes) {
        List<JsonNode> narrowed =
                pages(look, address + "?limit=50&" + filter, look.get(address + "?limit=50&" + filter));
        Set<UUID> expected = all.stream().filter(passes).map(TheTimeline::id).collect(Collectors.toSet());
        Set<UUID> shown = narrowed.stream().map(TheTimeline::id).collect(Collectors.toSet());
        look.require(shown.equals(expected), () -> filter + ": shown " + shown + ", open " + expected);
    }

    private static UUID id(JsonNode entry) {
        return UUID.fromString(entry.path("id").asString());
    }

    private static void parts(Look look, JsonNode entry) {
        look.united().forEach(file -> parts(look, file, entry));
    }

    private static void parts(Look look, ToldFile file, JsonNode entry) {
        for (PartTold part : file.partsOf(id(entry))) {
            Verdict verdict = file.verdict(look.asker(), look.purpose(), part);
            String body = entry.path("parts").toString();
            boolean content = verdict instanceof Verdict.Visible visible && visible.grade() == Grade.CONTENT;
            if (part.word() != null) {
                look.require(
                        body.contains(part.word()) == content,
                        () -> "wrong denial: the words of " + part + " are not there");
            }
            boolean listed = false;
            for (JsonNode shown : entry.path("parts")) {
                listed |= shown.path("about").asString().equals(part.about());
            }
            boolean there = listed;
            look.require(there == verdict instanceof Verdict.Visible, () -> part + " should be " + verdict);
            boolean withheld = false;
            for (JsonNode closed : entry.path("withheld")) {
                withheld |= closed.path("about").asString().equals(part.about());
            }
            boolean told = withheld;
            look.require(told == verdict instanceof Verdict.Denied, () -> part + " withheld, but " + verdict);
        }
    }

    private static void hidden(Look look, JsonNode hidden) {
        Map<String, Integer> expected = new TreeMap<>();
        for (ToldFile file : look.united()) {
            for (UUID record : file.records()) {
                Reason reason = file.countedAs(look.asker(), look.purpose(), record);
                if (reason != null) {
                    expected.merge(reason.name(), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> counted = new TreeMap<>();
        hidden.properties()
                .forEach(one -> counted.put(one.getKey(), one.getValue().asInt()));
        look.require(counted.equals(expected), () -> "counts " + counted + ", should count " + expected);
    }
}
