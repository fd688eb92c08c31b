package care.renkei.query.consentaudit;

import java.time.Period;
import java.util.List;

/** Domain, "Sharing": consent never goes on for ever; renewal is prompted before its last day. */
final class ConsentsEnding implements DueRule {

    private static final Period BEFORE = Period.ofMonths(1);

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return file.grants()
                .filter(grant -> !file.confirmed(grant))
                .filter(grant -> !grant.until().isAfter(file.today().plus(BEFORE)))
                .map(grant -> file.due(SharingDue.Kind.RENEWAL, grant.until(), grant.subject(), grant.consent()))
                .toList();
    }
}
