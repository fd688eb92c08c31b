package care.renkei.query.region;

import care.renkei.events.Words;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.query.region.OpenWord.Opened;
import care.renkei.query.region.Ties.Answer;
import care.renkei.query.region.Ties.Request;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts requests for help and their answers together. */
final class Asking {

    private Asking() {}

    static List<Request> of(InSight area) {
        List<Opened<SupportAnswered>> answers = area.said(SupportAnswered.class);
        var requests = new ArrayList<Request>();
        for (Opened<SupportRequested> asked : area.ofTheYear(SupportRequested.class)) {
            SupportRequested said = asked.said();
            requests.add(new Request(
                    asked.id(),
                    asked.by(),
                    said.to(),
                    said.kind(),
                    said.service(),
                    area.day(asked),
                    said.by(),
                    Words.atHand(said.need()),
                    answers.stream()
                            .filter(answer -> answer.said().request().equals(asked.id()))
                            .filter(answer -> said.to().contains(answer.by()))
                            .map(answer -> new Answer(
                                    answer.by(),
                                    answer.said().reply(),
                                    ChronoUnit.DAYS.between(area.day(asked), area.day(answer))))
                            .toList()));
        }
        Collections.reverse(requests);
        return requests;
    }
}
