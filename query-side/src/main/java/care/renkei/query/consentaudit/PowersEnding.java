package care.renkei.query.consentaudit;

import java.time.Period;
import java.util.List;

/** Domain, "Sharing": a grant never outlives its grantor's power; confirmation is asked before the power ends. */
final class PowersEnding implements DueRule {

    private static final Period BEFORE = Period.ofMonths(3);

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return Powers.ending(file, BEFORE)
                .filter(power -> !ComingOfAge.UNTIL_EIGHTEEN.contains(power.capacity()))
                .map(power -> Powers.due(file, SharingDue.Kind.POWER_ENDING, power))
                .distinct()
                .toList();
    }
}
