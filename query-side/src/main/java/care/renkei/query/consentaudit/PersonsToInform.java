package care.renkei.query.consentaudit;

import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.InformingDue;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.PersonInformed;
import care.renkei.query.due.Duty;
import java.time.LocalDate;
import java.util.List;

/**
 * Domain, "Life-safety override": the person is told, by the agency that invoked it, or it waits for a new date; then
 * the deferral is to be looked at by that date.
 */
final class PersonsToInform implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.said(LifeSafetyOverrideInvoked.class)
                .filter(said -> !isInformed((LifeSafetyOverrideInvoked) said.content(), file))
                .map(said -> due(said, (LifeSafetyOverrideInvoked) said.content(), file))
                .toList();
    }

    private static SharingDue.Due due(Stated said, LifeSafetyOverrideInvoked invoked, WhatStands file) {
        List<LocalDate> deferrals = file.said(InformingDeferred.class)
                .map(later -> (InformingDeferred) later.content())
                .filter(later -> later.override().equals(invoked.override()))
                .map(InformingDeferred::until)
                .toList();
        InformingDue due =
                InformingDue.of(file.day(said.event().occurredAt()).plus(file.within(Duty.INFORMING)), deferrals);
        return new SharingDue.Due(
                due.waits(file.today()) ? SharingDue.Kind.REVIEW_DEFERRAL : SharingDue.Kind.INFORM,
                due.on(),
                due.overdue(file.today()),
                said.subject(),
                invoked.override(),
                null,
                said.event().source(),
                null);
    }

    private static boolean isInformed(LifeSafetyOverrideInvoked invoked, WhatStands file) {
        return file.said(PersonInformed.class)
                .anyMatch(said -> said.content() instanceof PersonInformed informed
                        && informed.override().equals(invoked.override()));
    }
}
