package care.renkei.query.web.record;

import care.renkei.query.consentaudit.Counted;
import care.renkei.query.consentaudit.WhatWouldChange;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what a draft would change, before it is sent. */
record Previews(Readings readings, PageWords words) {

    List<String> lines(WhatWouldChange change) {
        var lines = new ArrayList<String>();
        for (WhatWouldChange.Change one : change.changes()) {
            String who = readings.of(one.recipient());
            for (WhatWouldChange.CellChange cell : one.cells()) {
                lines.add(words.say(
                        "ladder.change.cell",
                        who,
                        readings.of(cell.category()),
                        words.say("sharing.cell." + cell.now().name()),
                        words.say("sharing.cell." + cell.then().name())));
            }
            if (!one.opens().isEmpty()) {
                lines.add(words.say("ladder.change.opens", who, counted(one.opens())));
            }
            if (!one.closes().isEmpty()) {
                lines.add(words.say("ladder.change.closes", who, counted(one.closes())));
            }
        }
        return lines.isEmpty() ? List.of(words.say("ladder.change.none")) : lines;
    }

    private String counted(List<Counted> all) {
        return all.stream()
                .map(one -> words.say("ladder.change.records", readings.of(one.type()), one.records()))
                .collect(Collectors.joining(words.say("ladder.change.and")));
    }
}
