package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import java.util.function.Predicate;

/**
 * An address that speaks of one person to whoever knows them, or to some of those.
 *
 * @param query what is asked with it; may be empty
 * @param whom of those who know the person
 * @param ofStatements whether it tells of statements that speak of the asker, as the audit does
 */
record OnePerson(String pattern, String query, Predicate<Asker> whom, boolean ofStatements) implements ReadPath {

    private static final ReadPath AUDIT = new TheAudit();

    static final Predicate<Asker> ANYBODY = asker -> true;
    static final Predicate<Asker> INDIVIDUALS = asker -> asker.caller() instanceof Caller.Individual;
    static final Predicate<Asker> AGENCIES = asker -> asker.caller() instanceof Caller.OfAgency;
    static final Predicate<Asker> PRACTITIONERS =
            asker -> asker.caller() instanceof Caller.OfAgency of && of.practitioner() != null;

    @Override
    public String address(String person) {
        return ReadPath.super.address(person) + query;
    }

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        // Among the looks are the own ones, with what was asked for.
        return ofStatements && (look.hasAskedFor(part.event()) || AUDIT.mayName(look, file, part));
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get(address(look.file().person().text()));
        look.answers(answer, look.file().knows(look.asker(), look.purpose()) && whom.test(look.asker()));
    }
}
