package care.renkei.query.consentaudit;

import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.query.due.Duty;
import java.time.LocalDate;
import java.util.List;

/** Domain, "Life-safety override": reviewed by somebody of another agency. */
final class OverridesToReview implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.said(LifeSafetyOverrideInvoked.class)
                .filter(said -> !isReviewed((LifeSafetyOverrideInvoked) said.content(), file))
                .map(said -> due(said, (LifeSafetyOverrideInvoked) said.content(), file))
                .toList();
    }

    private static SharingDue.Due due(Stated said, LifeSafetyOverrideInvoked invoked, WhatStands file) {
        LocalDate on = file.day(said.event().occurredAt()).plus(file.within(Duty.OVERRIDE_REVIEW));
        return new SharingDue.Due(
                SharingDue.Kind.REVIEW_OVERRIDE,
                on,
                on.isBefore(file.today()),
                said.subject(),
                invoked.override(),
                null,
                invoked.reviewer(),
                null);
    }

    private static boolean isReviewed(LifeSafetyOverrideInvoked invoked, WhatStands file) {
        return file.said(OverrideReviewed.class)
                .anyMatch(said -> said.content() instanceof OverrideReviewed reviewed
                        && reviewed.override().equals(invoked.override()));
    }
}
