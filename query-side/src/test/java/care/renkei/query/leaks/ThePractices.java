package care.renkei.query.leaks;

import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Verdict;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A home visit evidences its row where the visit is open, and nothing else does. */
final class ThePractices implements ReadPath {

    private static final String ROW = "ASM-16";

    @Override
    public String pattern() {
        return "/api/persons/{id}/practices";
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get(address(look.file().person().text()));
        if (!look.opened(answer)) {
            return;
        }
        String state =
                row(EventJson.MAPPER.readTree(answer.body())).path("state").asString();
        String expected = look.united().stream().anyMatch(file -> evidenced(look, file)) ? "EVIDENCED" : "OPEN";
        look.require(state.equals(expected), () -> ROW + " is " + state + " instead of " + expected);
    }

    private static JsonNode row(JsonNode body) {
        for (JsonNode row : body.path("practices")) {
            if (row.path("practice").asString().equals(ROW)) {
                return row;
            }
        }
        throw new AssertionError("a row of the catalogue is not there");
    }

    private static boolean evidenced(Look look, ToldFile file) {
        return file.parts().stream()
                .filter(part -> part.type().equals("contact.home-visit-made"))
                .filter(part -> part.facts().retraction() == PartFacts.Retraction.NONE)
                .anyMatch(part -> file.verdict(look.asker(), look.purpose(), part) instanceof Verdict.Visible visible
                        && visible.grade() == Grade.CONTENT);
    }

    /** The same counted over a case load: what is not open in a file is in no number. */
    static final class OfTheCaseLoad implements ReadPath {

        @Override
        public String pattern() {
            return "/api/practices";
        }

        @Override
        public boolean ofOnePerson() {
            return false;
        }

        @Override
        public void ask(Look look) {
            Answer answer = look.get(pattern());
            look.require(answer.status() == (look.hasToken() ? 200 : 401), () -> "answered " + answer.status());
            if (answer.status() != 200) {
                return;
            }
            JsonNode body = EventJson.MAPPER.readTree(answer.body());
            Set<Set<ToldFile>> persons = look.files().stream()
                    .filter(file -> file.knows(look.asker(), look.purpose()))
                    .map(file -> Set.copyOf(file.united(look.asker(), look.purpose())))
                    .collect(Collectors.toSet());
            long known = persons.size();
            long evidenced = persons.stream()
                    .filter(files -> files.stream().anyMatch(file -> evidenced(look, file)))
                    .count();
            look.require(body.path("persons").asInt() == known, () -> "counts other files than " + known);
            look.require(
                    row(body).path("evidenced").asInt() == evidenced,
                    () -> row(body).path("evidenced") + " evidenced instead of " + evidenced);
        }
    }
}
