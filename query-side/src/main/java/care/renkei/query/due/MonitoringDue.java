package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.plan.MonitoringReported;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan is monitored at the interval that the municipality decided; where no decision is in sight, at the one that
 * the plan says. A month that was named for the next monitoring leads.
 */
final class MonitoringDue implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        Happened<BenefitDecided> decided = inForce(file);
        if (decided != null && decided.said().selfMadePlan()) {
            return Stream.empty();
        }
        return LivePlans.of(file)
                .filter(plan -> !plan.imported())
                .filter(plan ->
                        decided != null || (plan.sheet() != null && plan.sheet().monitoringMonths() != null))
                .map(plan -> due(plan, decided, file, limits))
                .filter(Objects::nonNull);
    }

    private static @Nullable Happened<BenefitDecided> inForce(FileSoFar file) {
        return file.own(BenefitDecided.class)
                .filter(decided -> file.all(BenefitEnded.class)
                        .noneMatch(ended ->
                                ended.said().benefit().equals(decided.said().benefit())))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static @Nullable Due due(
            LivePlans.Live plan, @Nullable Happened<BenefitDecided> decided, FileSoFar file, Limits limits) {
        Happened<MonitoringReported> last = file.all(MonitoringReported.class)
                .filter(report -> report.said().plan().equals(plan.plan()))
                .reduce((one, later) -> later)
                .orElse(null);
        YearMonth month = last == null ? first(plan, decided, limits) : next(last, plan, decided, limits);
        if (decided != null && month.isAfter(YearMonth.from(decided.said().until()))) {
            return null;
        }
        AgencyId office = decided == null ? null : decided.said().office();
        LocalDate since = last == null ? plan.since() : last.on();
        return new Due(
                Duty.MONITORING,
                last == null ? plan.event() : last.event(),
                plan.plan().text(),
                since,
                month.atEndOfMonth(),
                office == null ? plan.source() : office,
                null);
    }

    private static YearMonth first(LivePlans.Live plan, @Nullable Happened<BenefitDecided> decided, Limits limits) {
        if (decided != null && decided.said().firstMonitoring() != null) {
            return decided.said().firstMonitoring();
        }
        if (plan.sheet() != null && plan.sheet().monitoringFrom() != null) {
            return plan.sheet().monitoringFrom();
        }
        LocalDate from = decided == null ? plan.since() : decided.said().from();
        return YearMonth.from(from.plus(interval(plan, decided, limits)));
    }

    private static YearMonth next(
            Happened<MonitoringReported> last,
            LivePlans.Live plan,
            @Nullable Happened<BenefitDecided> decided,
            Limits limits) {
        YearMonth named = last.said().nextMonitoring();
        return named == null ? YearMonth.from(last.on().plus(interval(plan, decided, limits))) : named;
    }

    private static Period interval(LivePlans.Live plan, @Nullable Happened<BenefitDecided> decided, Limits limits) {
        if (decided != null && decided.said().monitoring() != null) {
            return Period.ofMonths(decided.said().monitoring().months());
        }
        Integer months = plan.sheet() == null ? null : plan.sheet().monitoringMonths();
        return months == null ? limits.of(Duty.MONITORING) : Period.ofMonths(months);
    }
}
