package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import java.util.function.BiPredicate;

/**
 * An address that speaks of one person to whoever knows them, or to some of those.
 *
 * @param query what is asked with it; may be empty
 * @param whom of those who know the person
 * @param ofStatements whether it tells of statements that speak of the asker, as the audit does
 */
record OnePerson(String pattern, String query, BiPredicate<ToldFile, Asker> whom, boolean ofStatements)
        implements ReadPath {

    private static final ReadPath AUDIT = new TheAudit();

    static final BiPredicate<ToldFile, Asker> ANYBODY = (file, asker) -> true;
    static final BiPredicate<ToldFile, Asker> INDIVIDUALS =
            (file, asker) -> asker.caller() instanceof Caller.Individual;
    static final BiPredicate<ToldFile, Asker> AGENCIES = (file, asker) -> asker.caller() instanceof Caller.OfAgency;
    static final BiPredicate<ToldFile, Asker> TOLD = ToldFile::isTold;
    static final BiPredicate<ToldFile, Asker> PRACTITIONERS =
            (file, asker) -> asker.caller() instanceof Caller.OfAgency of && of.practitioner() != null;

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
        if (pattern.equals("/my-record/{id}") && look.leadsToTheOwn()) {
            look.require(answer.status() == 302, () -> "answered " + answer.status() + ", does not lead to the own");
            return;
        }
        look.answers(answer, look.known() && whom.test(look.file(), look.asker()));
    }
}
