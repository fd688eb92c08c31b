package care.renkei.query.web.sharing;

import care.renkei.query.consentaudit.Counted;
import care.renkei.query.consentaudit.WhatJoiningOpens;
import java.util.stream.Collectors;

/** Says what would open to an agency that joins, so that the person can exclude it before. */
record Joinings(Told told) {

    JoiningView view(WhatJoiningOpens joining) {
        return new JoiningView(
                joining.agency().text(),
                told.readings().of(joining.agency()),
                joining.openings().stream().map(this::line).toList());
    }

    private String line(WhatJoiningOpens.Opening opening) {
        String whose = told.readings().of(opening.subject());
        String what = told.readings().all(opening.categories());
        return opening.records().isEmpty()
                ? told.say("joining.opens.nothing", whose, what)
                : told.say(
                        "joining.opens",
                        whose,
                        what,
                        opening.records().stream()
                                .map(this::counted)
                                .collect(Collectors.joining(told.say("ladder.change.and"))));
    }

    private String counted(Counted one) {
        return told.say("ladder.change.records", told.readings().of(one.type()), one.records());
    }
}
