package care.renkei.query.leaks;

import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import java.util.Set;

/** Pages, as people who signed in see them. */
final class ThePages {

    private ThePages() {}

    /** A page of one person. */
    static class OfAPerson implements ReadPath {

        private final String pattern;

        OfAPerson(String pattern) {
            this.pattern = pattern;
        }

        @Override
        public String pattern() {
            return pattern;
        }

        @Override
        public void ask(Look look) {
            Answer answer =
                    look.get(pattern.replace("{id}", look.file().person().text()));
            if (look.opened(answer)) {
                shows(look, answer);
            }
        }

        void shows(Look look, Answer answer) {
            look.require(answer.body().contains("</html>"), () -> "not a whole page");
        }
    }

    /** Whatever was said in words, and is open, can be read. */
    static final class TimelinePage extends OfAPerson {

        static final Set<String> SAID =
                Set.of("contact.home-visit-made", "assessment.wish-recorded", "assessment.statement-recorded");

        TimelinePage() {
            super("/persons/{id}");
        }

        @Override
        void shows(Look look, Answer answer) {
            look.united().forEach(file -> shows(look, file, answer));
        }

        private static void shows(Look look, ToldFile file, Answer answer) {
            for (PartTold part : file.parts()) {
                if (part.word() != null
                        && SAID.contains(part.type())
                        && file.verdict(look.asker(), look.purpose(), part) instanceof Verdict.Visible visible
                        && visible.grade() == Grade.CONTENT) {
                    look.require(
                            answer.body().contains(part.word()),
                            () -> "wrong denial: the words of " + part + " are not on the page");
                }
            }
        }
    }

    /** Statements that speak of the asker stand in it, as in the audit. */
    static final class SharingPage extends OfAPerson {

        private final ReadPath audit = new TheAudit();

        SharingPage() {
            super("/persons/{id}/sharing");
        }

        @Override
        public boolean mayName(Look look, ToldFile file, PartTold part) {
            return audit.mayName(look, file, part);
        }

        /** Leads to the other file of the same person, whose consents are its own. */
        @Override
        void shows(Look look, Answer answer) {
            for (ToldFile other : look.file().linked()) {
                boolean known = other.knowsByLink(look.asker(), look.purpose());
                look.require(
                        answer.body().contains("/persons/" + other.person() + "/sharing") == known,
                        () -> "the other file should be " + (known ? "named" : "left out"));
            }
        }
    }

    /** The form to record with is for practitioners alone. */
    static final class RecordPage implements ReadPath {

        @Override
        public String pattern() {
            return "/persons/{id}/record";
        }

        @Override
        public void ask(Look look) {
            String address = "/persons/" + look.file().person() + "/record";
            boolean practitioner = look.asker().caller() instanceof Caller.OfAgency of && of.practitioner() != null;
            for (String way : new String[] {"", "?type=assessment.wish-recorded"}) {
                Answer answer = look.get(address + way);
                int expected = !look.hasToken()
                        ? 302
                        : practitioner && look.file().knows(look.asker(), look.purpose()) ? 200 : 404;
                look.require(
                        answer.status() == expected || (!way.isEmpty() && answer.status() == 400),
                        () -> "answered " + answer.status() + " instead of " + expected);
            }
        }
    }

    /** All whom the asker knows, each by name; whoever has one file alone is led to it. */
    static final class FirstPage implements ReadPath {

        @Override
        public String pattern() {
            return "/";
        }

        @Override
        public void ask(Look look) {
            Answer answer = look.get("/");
            look.require(answer.status() == 200 || answer.status() == 302, () -> "answered " + answer.status());
            for (ToldFile file : look.files()) {
                boolean known = look.hasToken() && file.knows(look.asker(), look.purpose());
                look.require(
                        (answer.body() + answer.headers())
                                        .contains(file.person().text())
                                == known,
                        () -> "file " + file.seed() + " should be " + (known ? "listed" : "left out"));
            }
        }
    }
}
