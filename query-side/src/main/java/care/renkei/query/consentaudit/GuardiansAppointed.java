package care.renkei.query.consentaudit;

import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.query.due.Duty;
import java.time.LocalDate;
import java.util.List;

/** Domain, "Sharing": a guardian appointed asks for confirmation of what the person had agreed to before. */
final class GuardiansAppointed implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.said(RepresentativeAppointed.class)
                .filter(said -> appoints(said, file.today()))
                .flatMap(said -> file.grants()
                        .filter(grant -> grant.subject().equals(file.sharing().person()))
                        .filter(grant -> grant.order().compareTo(said.wire().position()) < 0)
                        .filter(grant -> !file.confirmed(grant))
                        .map(grant -> file.due(
                                SharingDue.Kind.CONFIRM_WITH_GUARDIAN,
                                ((RepresentativeAppointed) said.content())
                                        .from()
                                        .plus(file.within(Duty.CONFIRM_WITH_GUARDIAN)),
                                grant.subject(),
                                grant.consent())))
                .distinct()
                .toList();
    }

    private static boolean appoints(Stated said, LocalDate today) {
        return said.content() instanceof RepresentativeAppointed appointed
                && !ComingOfAge.UNTIL_EIGHTEEN.contains(appointed.capacity())
                && !appointed.from().isAfter(today)
                && (appointed.until() == null || !appointed.until().isBefore(today));
    }
}
