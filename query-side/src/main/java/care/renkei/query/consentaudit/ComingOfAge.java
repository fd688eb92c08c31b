package care.renkei.query.consentaudit;

import care.renkei.events.GrantorCapacity;
import care.renkei.query.due.Duty;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Domain, "Sharing": the prompt comes six months before, so that nothing stops on the eighteenth birthday unnoticed. */
final class ComingOfAge implements DueRule {

    static final Set<GrantorCapacity> UNTIL_EIGHTEEN =
            EnumSet.of(GrantorCapacity.PARENTAL_AUTHORITY, GrantorCapacity.MINOR_GUARDIAN);

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return Powers.ending(file, file.ahead(Duty.COMING_OF_AGE))
                .filter(power -> UNTIL_EIGHTEEN.contains(power.capacity()))
                .map(power -> Powers.due(file, SharingDue.Kind.COMING_OF_AGE, power))
                .distinct()
                .toList();
    }
}
