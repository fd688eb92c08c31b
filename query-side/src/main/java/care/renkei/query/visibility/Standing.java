package care.renkei.query.visibility;

import java.time.LocalDate;

/** What a caller is to a person at the moment; without any standing the person does not exist for the caller. */
public enum Standing {
    PERSON,
    REPRESENTATIVE,
    /** Somebody of the file who sees what is about him or her, and what a consent names them for. */
    RELATIVE,
    /** An agency of the team. */
    TEAM,
    /**
     * An agency outside of the team that recorded, was invited, is to answer a handover, reviews, or is named by
     * something in force.
     */
    NAMED_AGENCY,
    NONE;

    /** Whether numbers of records that are not shown may be told, by reason. */
    public boolean isTold() {
        return this == PERSON || this == REPRESENTATIVE || this == TEAM;
    }

    public static Standing of(Inquiry inquiry, PersonSharing sharing) {
        return switch (inquiry.caller()) {
            case Caller.OfAgency caller -> ofAgency(caller, inquiry, sharing);
            case Caller.Individual caller -> ofIndividual(caller, inquiry.today(), sharing);
            case Caller.Operator c -> NONE;
            case Caller.Nobody c -> NONE;
        };
    }

    private static Standing ofAgency(Caller.OfAgency caller, Inquiry inquiry, PersonSharing sharing) {
        if (sharing.team().includes(caller.viewer(), inquiry.today())) {
            return TEAM;
        }
        boolean named = sharing.sources().contains(caller.viewer())
                || sharing.invited().contains(caller.viewer())
                || sharing.isOfferedTo(caller.viewer())
                || receiptNames(inquiry, sharing)
                || sharing.overrides().stream().anyMatch(o -> concerns(o, caller, inquiry, sharing))
                || sharing.bases().stream()
                        .anyMatch(b -> inquiry.at().isBefore(b.until())
                                && b.reach().permits(caller.viewer(), sharing.team(), inquiry.today()))
                || sharing.jointUses().stream()
                        .anyMatch(j -> j.runsOn(inquiry.today())
                                && j.reach().permits(caller.viewer(), sharing.team(), inquiry.today()))
                || sharing.grants().stream()
                        .anyMatch(g -> g.runsOn(inquiry.today())
                                && g.reach().permits(caller.viewer(), sharing.team(), inquiry.today())
                                && sharing.empowered(g, inquiry.today()));
        return named ? NAMED_AGENCY : NONE;
    }

    private static boolean concerns(
            LifeSafetyOverride override, Caller.OfAgency caller, Inquiry inquiry, PersonSharing sharing) {
        return override.reviewedBy(caller) || override.isOpenTo(caller, inquiry, sharing);
    }

    private static boolean receiptNames(Inquiry inquiry, PersonSharing sharing) {
        OverrideReceipt receipt = inquiry.receipt();
        return receipt != null && receipt.stands(inquiry, sharing);
    }

    private static Standing ofIndividual(Caller.Individual caller, LocalDate today, PersonSharing sharing) {
        if (caller.viewer().equals(sharing.person())) {
            return PERSON;
        }
        if (sharing.representation(caller.viewer(), 0, today) != null) {
            return REPRESENTATIVE;
        }
        return sharing.relatives().contains(caller.viewer()) ? RELATIVE : NONE;
    }
}
