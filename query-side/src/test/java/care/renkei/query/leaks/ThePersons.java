package care.renkei.query.leaks;

import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import java.util.Set;

/** Exactly those whom the asker may know of, whoever is one person once. */
final class ThePersons implements ReadPath {

    @Override
    public String pattern() {
        return "/api/persons";
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get("/api/persons");
        look.require(answer.status() == (look.hasToken() ? 200 : 401), () -> "answered " + answer.status());
        for (ToldFile file : look.files()) {
            boolean known = look.hasToken() && file.knowsByLink(look.asker(), look.purpose());
            look.require(
                    answer.body().contains(file.person().text()) == known,
                    () -> "file " + file.seed() + " should be " + (known ? "listed" : "left out"));
        }
        if (answer.status() == 200) {
            long persons = look.files().stream()
                    .filter(file -> file.knows(look.asker(), look.purpose()))
                    .map(file -> Set.copyOf(file.united(look.asker(), look.purpose())))
                    .distinct()
                    .count();
            int listed =
                    EventJson.MAPPER.readTree(answer.body()).path("persons").size();
            look.require(listed == persons, () -> listed + " entries for " + persons + " persons");
        }
    }
}
