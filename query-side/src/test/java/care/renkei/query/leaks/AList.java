package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;

/**
 * A list over many files; whoever is nobody there finds it empty or not at all.
 *
 * @param ofStatements whether it tells of statements that speak of the asker, as the audit does
 */
record AList(String pattern, boolean ofStatements) implements ReadPath {

    private static final ReadPath AUDIT = new TheAudit();

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        return ofStatements && AUDIT.mayName(look, file, part);
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get(pattern);
        if (!look.hasToken() || OnePerson.PRACTITIONERS.test(look.asker())) {
            look.answers(answer, true);
        } else {
            look.require(answer.status() == 200 || answer.status() == 404, () -> "answered " + answer.status());
        }
    }
}
