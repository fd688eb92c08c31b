package care.renkei.query.leaks;

import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Every file's words are looked for in every file: what all of them have in common finds all records with open words and
 * no others; single words, open and closed, of this person and of another, are found exactly where they are open.
 */
final class TheSearch implements ReadPath {

    /** All words of the invented world begin with it. */
    private static final String IN_ALL = "ＺＱ";

    private static final int SINGLE_WORDS = 4;

    @Override
    public String pattern() {
        return "/api/persons/{id}/timeline/search";
    }

    @Override
    public void ask(Look look) {
        ToldFile file = look.file();
        String address = address(file.person().text()) + "?limit=200";
        Answer all = look.post(address, body(IN_ALL));
        if (!look.opened(all)) {
            return;
        }
        List<PartTold> open = look.united().stream()
                .flatMap(one -> one.parts().stream().filter(part -> open(look, one, part)))
                .toList();
        Set<String> words = new TreeSet<>(ToldFile.wordsIn(all.body()));
        look.require(
                open.stream().allMatch(part -> words.contains(part.word())),
                () -> "wrong denial: " + open.size() + " words open, found " + words.size());
        look.require(words.size() == open.size(), () -> "open " + open.size() + ", found " + words.size());
        for (ToldFile one : look.united()) {
            List<PartTold> told =
                    one.parts().stream().filter(part -> part.word() != null).toList();
            for (int i = 0; i < Math.min(SINGLE_WORDS, told.size()); i++) {
                one(
                        look,
                        address,
                        one,
                        told.get(Math.floorMod(look.asker().name().hashCode() + i * 7, told.size())));
            }
        }
        look.files().stream()
                .filter(other -> !look.united().contains(other))
                .flatMap(other -> other.parts().stream())
                .filter(part -> part.word() != null)
                .findFirst()
                .ifPresent(part -> none(look, address, part));
    }

    private static void one(Look look, String address, ToldFile file, PartTold part) {
        if (!open(look, file, part)) {
            none(look, address, part);
            return;
        }
        Answer answer = look.post(address, body(String.valueOf(part.word())));
        look.require(
                answer.body().contains(String.valueOf(part.word())),
                () -> "wrong denial: the words of " + part + " are not found");
    }

    /** As if it stood nowhere. */
    private static void none(Look look, String address, PartTold part) {
        Answer answer = look.post(address, body(String.valueOf(part.word())));
        JsonNode page = EventJson.MAPPER.readTree(answer.body());
        look.require(
                page.path("found").isEmpty() && !page.has("next"),
                () -> "over-disclosure: something is found of " + part);
    }

    private static boolean open(Look look, ToldFile file, PartTold part) {
        return part.word() != null
                && file.verdict(look.asker(), look.purpose(), part) instanceof Verdict.Visible visible
                && visible.grade() == Grade.CONTENT;
    }

    private static String body(String text) {
        return EventJson.MAPPER.createObjectNode().put("text", text).toString();
    }
}
