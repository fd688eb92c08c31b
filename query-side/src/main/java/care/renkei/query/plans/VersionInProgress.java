package care.renkei.query.plans;

import care.renkei.events.Part;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.PlanEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is told about one version of a plan. */
final class VersionInProgress {

    record Report(Saying<? extends PlanEvent> said, List<Saying<FamilyWish>> family) {}

    final int number;

    @Nullable
    Saying<? extends PlanEvent> drawn;

    private List<Saying<FamilyWish>> family = List.of();
    private final List<Saying<? extends PlanEvent>> steps = new ArrayList<>();
    private final List<Saying<? extends PlanEvent>> remarks = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    VersionInProgress(int number) {
        this.number = number;
    }

    void draw(Saying<? extends PlanEvent> event, List<Saying<? extends Part>> apart) {
        drawn = event;
        family = wishes(apart);
    }

    void step(Saying<? extends PlanEvent> event) {
        steps.add(event);
    }

    void remark(Saying<? extends PlanEvent> event) {
        remarks.add(event);
    }

    void report(Saying<? extends PlanEvent> event, List<Saying<? extends Part>> apart) {
        reports.add(new Report(event, wishes(apart)));
    }

    @Nullable
    Sheet sheet() {
        return drawn == null ? null : Sheet.of(drawn.said());
    }

    /** Every event that a question about this version may name; reports have questions of their own. */
    Stream<UUID> events() {
        return Stream.concat(Stream.ofNullable(drawn), Stream.concat(steps.stream(), remarks.stream()))
                .map(Saying::record);
    }

    Stream<Saying<? extends PlanEvent>> reports() {
        return reports.stream().map(Report::said);
    }

    /** @param before the version before it whose sheet is in sight, or null */
    PlanVersion version(
            @Nullable VersionInProgress before, List<Asked> questions, Function<UUID, List<Asked>> questionsAbout) {
        Sheet earlier = before == null ? null : before.sheet();
        Sheet sheet = sheet();
        return new PlanVersion(
                number,
                drawn,
                family,
                List.copyOf(steps),
                List.copyOf(remarks),
                reports.stream()
                        .map(report -> new Monitored(
                                report.said(),
                                report.family(),
                                questionsAbout.apply(report.said().record())))
                        .toList(),
                questions,
                earlier == null || sheet == null
                        ? null
                        : Changes.between(Objects.requireNonNull(before).number, earlier, sheet));
    }

    private static List<Saying<FamilyWish>> wishes(List<Saying<? extends Part>> apart) {
        return apart.stream()
                .map(part -> part.as(FamilyWish.class))
                .filter(Objects::nonNull)
                .toList();
    }
}
