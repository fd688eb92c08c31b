package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlannedSupport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever looks after the plan goes to see each provider in it. */
final class ProvidersNotVisited implements Rule {

    private record Visit(Happened<?> happened, LocalDate on) {}

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return LivePlans.of(file)
                .filter(plan -> !plan.imported())
                .flatMap(plan -> plan.items().stream()
                        .flatMap(item -> item.supports().stream())
                        .filter(support -> support.kind() == PlannedSupport.SupportKind.STATUTORY_SERVICE)
                        .map(PlannedSupport::provider)
                        .filter(Objects::nonNull)
                        .filter(provider -> !provider.equals(plan.source()))
                        .distinct()
                        .map(provider -> due(plan, provider, file, limits)));
    }

    private static Due due(LivePlans.Live plan, AgencyId provider, FileSoFar file, Limits limits) {
        Visit visit = lastVisit(provider, file);
        // A new version of the plan does not make an old visit newer, nor a visit before it older.
        LocalDate since = visit == null ? plan.since() : visit.on();
        return new Due(
                Duty.PROVIDER_VISIT,
                visit == null ? plan.event() : visit.happened().event(),
                provider.text(),
                since,
                since.plus(limits.of(Duty.PROVIDER_VISIT)),
                plan.source(),
                null);
    }

    private static @Nullable Visit lastVisit(AgencyId provider, FileSoFar file) {
        return Stream.concat(
                        file.all(ProviderVisited.class)
                                .filter(visit -> visit.said().provider().equals(provider)),
                        file.all(MonitoringReported.class)
                                .filter(report -> report.said().visited().contains(provider)))
                .map(one -> new Visit(one, one.on()))
                .max(Comparator.comparing(Visit::on))
                .orElse(null);
    }
}
