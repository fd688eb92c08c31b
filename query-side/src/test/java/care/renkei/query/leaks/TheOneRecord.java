package care.renkei.query.leaks;

import care.renkei.query.fixture.Proof;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whatever the timeline shows has a page of its own, with the words that are open; whatever it does not has none. */
final class TheOneRecord implements ReadPath {

    private static final int ASKED = 3;

    @Override
    public String pattern() {
        return "/persons/{id}/records/{record}";
    }

    @Override
    public void ask(Look look) {
        // By the person's own file and by one that is linked to it, where the asker may know of that.
        for (ToldFile file : look.united()) {
            List<UUID> records = List.copyOf(file.records());
            int asked = Proof.inFull() ? records.size() : ASKED;
            for (int i = 0; i < asked; i++) {
                int one = Math.floorMod(look.asker().name().hashCode() + i * 7 + (int) file.seed(), records.size());
                of(look, file, records.get(Proof.inFull() ? i : one));
            }
        }
        ToldFile file = look.file();
        var said = new ArrayList<>(file.parts().stream()
                .filter(part -> !part.record())
                .map(PartTold::event)
                .distinct()
                .limit(Proof.inFull() ? Long.MAX_VALUE : ASKED)
                .toList());
        said.forEach(event -> look.get(address(look, event)));
        look.answers(look.get(address(look, NOTHING)), false);
    }

    private void of(Look look, ToldFile file, UUID record) {
        Answer answer = look.get(address(look, record));
        if (!look.answers(answer, file.shows(look.asker(), look.purpose(), record))) {
            return;
        }
        for (PartTold part : file.partsOf(record)) {
            if (part.word() != null
                    && ThePages.TimelinePage.SAID.contains(part.type())
                    && file.verdict(look.asker(), look.purpose(), part) instanceof Verdict.Visible visible
                    && visible.grade() == Grade.CONTENT) {
                look.require(
                        answer.body().contains(part.word()),
                        () -> "wrong denial: the words of " + part + " are not on its page");
            }
        }
    }

    private String address(Look look, UUID record) {
        return pattern().replace("{id}", look.file().person().text()).replace("{record}", record.toString());
    }
}
