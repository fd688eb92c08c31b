package care.renkei.query.consentaudit;

import care.renkei.events.LegalBasis;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.query.due.Duty;
import java.util.List;

/** Law, "Basis codes": independent review with a deadline, as for an override where it is about children or health. */
final class StatutesToReview implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.said(StatutorySharingRecorded.class)
                .filter(said -> !isReviewed((StatutorySharingRecorded) said.content(), file))
                .map(said -> due(said, (StatutorySharingRecorded) said.content(), file))
                .toList();
    }

    private static SharingDue.Due due(Stated said, StatutorySharingRecorded statute, WhatStands file) {
        Duty duty = statute.basis() == LegalBasis.CHILD_PUBLIC_HEALTH_27_1_3
                ? Duty.REVIEW_CHILD_STATUTE
                : Duty.REVIEW_STATUTE;
        return file.due(
                SharingDue.Kind.REVIEW_STATUTE,
                file.day(said.wire().recordedAt()).plus(file.within(duty)),
                said.subject(),
                statute.basisId());
    }

    private static boolean isReviewed(StatutorySharingRecorded statute, WhatStands file) {
        return file.said(StatutorySharingReviewed.class)
                .anyMatch(said -> said.content() instanceof StatutorySharingReviewed reviewed
                        && reviewed.basisId().equals(statute.basisId()));
    }
}
