package care.renkei.query.web.own;

import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.furigana.Piece;
import java.util.ArrayList;
import java.util.List;

/** Tells what somebody still has to do: answer that a consent ended, review, explain. */
record Waiting(OwnFile file) {

    List<List<Piece>> view(ConsentAudit audit) {
        var waits = new ArrayList<List<Piece>>();
        audit.threads().stream()
                .filter(thread -> thread.subject().equals(file.mine().subject()))
                .flatMap(thread -> thread.outstanding().stream())
                .map(outstanding -> file.say(
                        "mine.waits.acknowledge",
                        file.name(outstanding.agency().subject()),
                        file.day(outstanding.notifiedAt())))
                .distinct()
                .forEach(waits::add);
        audit.overrides().stream()
                .filter(override -> override.informed() == null)
                .map(override -> file.say(
                        "mine.waits.inform",
                        file.speech().days().day(override.invokedAt()),
                        file.speech().days().day(override.informDueOn())))
                .forEach(waits::add);
        return waits;
    }
}
