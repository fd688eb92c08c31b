package care.renkei.events.benefit;

/**
 * How often the plan is monitored. The enforcement regulations of the comprehensive support act (art. 6-16) and of the
 * child welfare act (art. 1-2-5) name usual intervals; the municipality takes them into account and decides what is
 * needed, so that any of these may stand on a certificate (decision 0074).
 */
public enum MonitoringInterval {
    MONTHLY(1),
    EVERY_TWO_MONTHS(2),
    EVERY_THREE_MONTHS(3),
    EVERY_FOUR_MONTHS(4),
    EVERY_SIX_MONTHS(6),
    YEARLY(12);

    private final int months;

    MonitoringInterval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
