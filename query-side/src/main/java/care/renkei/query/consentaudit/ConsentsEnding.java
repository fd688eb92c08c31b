package care.renkei.query.consentaudit;

import care.renkei.query.due.Duty;
import java.util.List;

/** Domain, "Sharing": consent never goes on for ever; renewal is prompted before its last day. */
final class ConsentsEnding implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.grants()
                .filter(grant -> !file.confirmed(grant))
                .filter(grant -> !grant.until().isAfter(file.today().plus(file.ahead(Duty.RENEWAL))))
                .map(grant -> file.due(SharingDue.Kind.RENEWAL, grant.until(), grant.subject(), grant.consent()))
                .toList();
    }
}
