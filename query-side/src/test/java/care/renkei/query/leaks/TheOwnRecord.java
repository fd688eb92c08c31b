package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;

/** Leads to a record that one has, or back. */
final class TheOwnRecord implements ReadPath {

    @Override
    public String pattern() {
        return "/my-record";
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get(pattern());
        look.require(answer.status() == 302, () -> "answered " + answer.status());
        for (ToldFile file : look.files()) {
            boolean led = answer.headers().toString().contains(file.person().text());
            look.require(
                    !led || look.asker().caller() instanceof Caller.Individual,
                    () -> "leads somebody of an agency to file " + file.seed());
        }
    }
}
