package care.renkei.events.benefit;

/** In what an amount of a service is counted. */
public enum BenefitUnit {
    DAYS_PER_MONTH,
    HOURS_PER_MONTH,
    /** Where half hours count. */
    MINUTES_PER_MONTH,
    TIMES_PER_MONTH,
    /** Every day of the month, without a number: a home, a consultation. */
    WHOLE_MONTH
}
