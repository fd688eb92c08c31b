package care.renkei.query.consentaudit;

import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.query.due.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Law, "Basis codes": the one concerned is told, unless that endangers; then it waits for a new date. */
final class StatutesToTell implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        var due = new ArrayList<SharingDue.Due>();
        file.said(StatutorySharingRecorded.class).forEach(said -> {
            var statute = (StatutorySharingRecorded) said.content();
            List<StatutorySharingTold> told = file.said(StatutorySharingTold.class)
                    .map(one -> (StatutorySharingTold) one.content())
                    .filter(one -> one.basisId().equals(statute.basisId()))
                    .toList();
            if (told.stream().noneMatch(one -> one.waitsUntil() == null)) {
                LocalDate on = told.isEmpty()
                        ? file.day(said.wire().recordedAt()).plus(file.within(Duty.TELL_STATUTE))
                        : told.getLast().waitsUntil();
                due.add(file.due(
                        SharingDue.Kind.TELL_STATUTE,
                        on == null ? file.today() : on,
                        said.subject(),
                        statute.basisId()));
            }
        });
        return due;
    }
}
