package care.renkei.query.consentaudit;

import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Verdict;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Answers what is due about the sharing of a file, as far as the asker may know of it. */
public final class DueInSharing {

    private final FileReads reads;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with */
    public DueInSharing(FileReads reads, ZoneId zone) {
        this.reads = reads;
        this.zone = zone;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public SharingDue due(SharingLook look) {
        FileRequest request = look.asking("due");
        var question = new StatementsQuestion(look.person());
        OpenFile file = reads.open(request, question);
        List<Stated> all = file.answers().of(question);
        var inSight = new InSight(file, all);
        List<Stated> known = all.stream().filter(inSight::knows).toList();
        var stands = new WhatStands(
                file.permission().sharing(), known, file.permission().inquiry().today(), zone);
        List<SharingDue.Due> due = DueRule.ALL.stream()
                .flatMap(rule -> rule.due(stands).stream())
                .sorted(Comparator.comparing(SharingDue.Due::on))
                .toList();
        var seen = new LookInProgress();
        for (Stated stated : known) {
            Verdict.Visible verdict = inSight.verdict(stated);
            if (verdict != null) {
                seen.saw(stated.id(), verdict);
            }
        }
        reads.record(request, file.position(), "", false, seen);
        return new SharingDue(
                look.person(), file.position(), file.permission().inquiry().certain(), due);
    }
}
