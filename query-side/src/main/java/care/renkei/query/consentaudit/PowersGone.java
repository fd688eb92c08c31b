package care.renkei.query.consentaudit;

import care.renkei.events.Grantor;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.query.due.Duty;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.Grounds;
import java.time.LocalDate;
import java.util.List;

/**
 * Capacity regained, or a representative who is one no more: what the power alone granted is closed, and the person is
 * asked.
 */
final class PowersGone implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.grants()
                .filter(grant -> !file.confirmed(grant))
                .filter(grant -> Grounds.lastDay(grant, file.sharing()).isBefore(file.today()))
                .map(grant -> file.due(
                        SharingDue.Kind.ASK_THE_PERSON,
                        ended(grant, file).plus(file.within(Duty.ASK_THE_PERSON)),
                        grant.subject(),
                        grant.consent()))
                .toList();
    }

    private static LocalDate ended(Grant grant, WhatStands file) {
        LocalDate last = Grounds.lastDay(grant, file.sharing());
        return last.equals(LocalDate.MIN)
                ? file.said(RepresentativeEnded.class)
                        .map(said -> (RepresentativeEnded) said.content())
                        .filter(said ->
                                grant.grantors().stream().map(Grantor::who).anyMatch(said.representative()::equals))
                        .map(RepresentativeEnded::on)
                        .max(LocalDate::compareTo)
                        .orElse(file.today())
                : last;
    }
}
