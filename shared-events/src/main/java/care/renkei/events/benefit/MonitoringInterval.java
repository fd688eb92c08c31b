package care.renkei.events.benefit;

/**
 * How often the plan is monitored: the closed list of the enforcement regulation of the comprehensive support act
 * (art. 6-16) and of the child welfare act; every month at first or where much changes, then every three or six.
 */
public enum MonitoringInterval {
    MONTHLY(1),
    EVERY_THREE_MONTHS(3),
    EVERY_SIX_MONTHS(6);

    private final int months;

    MonitoringInterval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
