package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;

/** Exactly those whom the asker may know of. */
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
            boolean known = look.hasToken() && file.knows(look.asker(), look.purpose());
            look.require(
                    answer.body().contains(file.person().text()) == known,
                    () -> "file " + file.seed() + " should be " + (known ? "listed" : "left out"));
        }
    }
}
