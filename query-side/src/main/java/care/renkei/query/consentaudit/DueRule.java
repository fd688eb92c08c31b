package care.renkei.query.consentaudit;

import java.util.List;

/** One rule about what is to be done in time; each a class of its own, named as the rule. */
interface DueRule {

    /** Every rule, in the order in which their matters are told. */
    List<DueRule> ALL = List.of(
            new OverridesToReview(),
            new PersonsToInform(),
            new WithdrawalsWaiting(),
            new StatutesToReview(),
            new StatutesToTell(),
            new ComingOfAge(),
            new PowersEnding(),
            new PowersGone(),
            new GuardiansAppointed(),
            new ConsentsEnding());

    List<SharingDue.Due> due(WhatStands file);
}
