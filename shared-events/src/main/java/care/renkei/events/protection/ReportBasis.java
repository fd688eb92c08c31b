package care.renkei.events.protection;

/** The article under which suspected abuse is reported. Closed; a lawyer reads it before production. */
public enum ReportBasis {
    /** Disability abuse prevention act, article 7: by a carer at home. */
    DISABILITY_ABUSE_7,
    /** Article 16: by staff of a facility or service, child day services and consultation included. */
    DISABILITY_ABUSE_16,
    /** Article 22: by an employer; to the municipality or the prefecture. */
    DISABILITY_ABUSE_22,
    /** Mental health and welfare act, article 40-3: by staff of a psychiatric hospital; to the prefecture. */
    PSYCHIATRIC_HOSPITAL_ABUSE_40_3,
    /** Child abuse prevention act, article 6. */
    CHILD_ABUSE_REPORT_6,
    /** Child welfare act, article 25: a child in need of protection. */
    CHILD_PROTECTION_25,
    /** Child welfare act, article 33-12: in a residential facility or a foster home. */
    CHILD_PLACED_ABUSE_33_12
}
