package care.renkei.query.consentaudit;

import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.query.due.Duty;
import java.time.LocalDate;
import java.util.List;

/** Domain, "Sharing": withdrawal is notified to all who received, and each acknowledges. */
final class WithdrawalsWaiting implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.said(WithdrawalNotified.class)
                .filter(said -> !isAcknowledged((WithdrawalNotified) said.content(), file))
                .map(said -> due(said, (WithdrawalNotified) said.content(), file))
                .toList();
    }

    private static SharingDue.Due due(Stated said, WithdrawalNotified notice, WhatStands file) {
        LocalDate on = file.day(said.wire().recordedAt()).plus(file.within(Duty.ACKNOWLEDGE));
        return new SharingDue.Due(
                SharingDue.Kind.ACKNOWLEDGE,
                on,
                on.isBefore(file.today()),
                said.subject(),
                notice.consent(),
                notice.ended(),
                notice.agency(),
                null);
    }

    private static boolean isAcknowledged(WithdrawalNotified notice, WhatStands file) {
        return file.said(WithdrawalAcknowledged.class)
                .anyMatch(said -> said.content() instanceof WithdrawalAcknowledged answer
                        && said.event().source().equals(notice.agency())
                        && answer.ended().equals(notice.ended())
                        && answer.consent().equals(notice.consent()));
    }
}
