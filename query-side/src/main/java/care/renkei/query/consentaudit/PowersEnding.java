package care.renkei.query.consentaudit;

import care.renkei.query.due.Duty;
import java.util.List;

/** Domain, "Sharing": a grant never outlives its grantor's power; confirmation is asked before the power ends. */
final class PowersEnding implements DueRule {

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return Powers.ending(file, file.ahead(Duty.POWER_ENDING))
                .filter(power -> !ComingOfAge.UNTIL_EIGHTEEN.contains(power.capacity()))
                .map(power -> Powers.due(file, SharingDue.Kind.POWER_ENDING, power))
                .distinct()
                .toList();
    }
}
