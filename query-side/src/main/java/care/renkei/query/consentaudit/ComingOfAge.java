package care.renkei.query.consentaudit;

import care.renkei.events.GrantorCapacity;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Domain, "Sharing": the prompt comes six months before, so that nothing stops on the eighteenth birthday unnoticed. */
final class ComingOfAge implements DueRule {

    static final Set<GrantorCapacity> UNTIL_EIGHTEEN =
            EnumSet.of(GrantorCapacity.PARENTAL_AUTHORITY, GrantorCapacity.MINOR_GUARDIAN);

    private static final Period BEFORE = Period.ofMonths(6);

    @Override
    public List<SharingDue.Due> due(WhatStands file) {
        return Powers.ending(file, BEFORE)
                .filter(power -> UNTIL_EIGHTEEN.contains(power.capacity()))
                .map(power -> Powers.due(file, SharingDue.Kind.COMING_OF_AGE, power))
                .distinct()
                .toList();
    }
}
