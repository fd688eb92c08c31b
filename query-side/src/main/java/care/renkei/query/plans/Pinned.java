package care.renkei.query.plans;

import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.contact.InquiryMade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pins questions to what they are about: a report, or a version of a plan, so that they stay with it when a newer
 * version comes (MON-01).
 */
final class Pinned {

    private record VersionName(ThingId plan, int version) {}

    private final Map<VersionName, List<Asked>> ofVersions = new HashMap<>();
    private final Map<UUID, List<Asked>> ofReports = new HashMap<>();
    private final List<Asked> loose = new ArrayList<>();

    private Pinned() {}

    /** @param answers by the question's event */
    static Pinned of(
            Collection<PlanInProgress> plans,
            List<Saying<InquiryMade>> questions,
            Map<UUID, List<Saying<? extends Part>>> answers) {
        var versions = new HashMap<UUID, VersionName>();
        var pinned = new Pinned();
        for (PlanInProgress plan : plans) {
            plan.versions.values().forEach(version -> {
                version.events().forEach(event -> versions.put(event, new VersionName(plan.plan, version.number)));
                version.reports().forEach(report -> pinned.ofReports.put(report.record(), new ArrayList<>()));
            });
        }
        for (Saying<InquiryMade> question : questions) {
            pinned.place(question, versions)
                    .add(new Asked(question, answers.getOrDefault(question.record(), List.of())));
        }
        return pinned;
    }

    private List<Asked> place(Saying<InquiryMade> question, Map<UUID, VersionName> versions) {
        UUID document = question.said().document();
        List<Asked> report = document == null ? null : ofReports.get(document);
        if (report != null) {
            return report;
        }
        VersionName version = document == null ? null : versions.get(document);
        if (version == null) {
            return loose;
        }
        return ofVersions.computeIfAbsent(
                named(version, question.said().documentVersion(), versions), unknown -> new ArrayList<>());
    }

    /** The number that the question names leads, where that version is in sight. */
    private static VersionName named(VersionName found, @Nullable Integer number, Map<UUID, VersionName> inSight) {
        VersionName named = number == null ? found : new VersionName(found.plan(), number);
        return inSight.containsValue(named) ? named : found;
    }

    List<Asked> to(ThingId plan, int version) {
        return List.copyOf(ofVersions.getOrDefault(new VersionName(plan, version), List.of()));
    }

    List<Asked> to(UUID report) {
        return List.copyOf(ofReports.getOrDefault(report, List.of()));
    }

    List<Asked> loose() {
        return List.copyOf(loose);
    }
}
