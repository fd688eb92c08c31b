package care.renkei.query.consentaudit;

import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.due.Limits;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Question;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What is due about the sharing of a file, asked in the snapshot of a look and answered for whoever looks. */
public final class AskedOfSharing {

    private final StatementsQuestion question;
    private final ZoneId zone;
    private final Limits limits;

    AskedOfSharing(StatementsQuestion question, ZoneId zone, Limits limits) {
        this.question = question;
        this.zone = zone;
        this.limits = limits;
    }

    /** To be asked in the same snapshot as the permission. */
    public Question<?> question() {
        return question;
    }

    /**
     * Soonest first.
     *
     * @param seen takes what it rests on
     */
    public List<SharingDue.Due> due(OpenFile file, LookInProgress seen) {
        var inSight = new InSight(file, file.answers().of(question));
        var stands = new WhatStands(
                file.permission().sharing(),
                inSight.known(),
                file.permission().inquiry().today(),
                zone,
                limits);
        inSight.seenIn(seen, stated -> true);
        return DueRule.ALL.stream()
                .flatMap(rule -> rule.due(stands).stream())
                .sorted(Comparator.comparing(SharingDue.Due::on))
                .toList();
    }
}
