package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.Words;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.OfficeOnboarded.OnboardingMaterial;
import care.renkei.events.community.GuidelineAcknowledged;
import care.renkei.events.community.GuidelinePublished;
import care.renkei.events.community.TemplateRevised;
import care.renkei.events.community.TemplateRevised.RevisedSheet;
import care.renkei.query.region.Learning.Form;
import care.renkei.query.region.Learning.Guideline;
import care.renkei.query.region.Learning.Onboarding;
import care.renkei.query.region.Learning.Version;
import care.renkei.query.region.OpenWord.Opened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells guidelines, forms, and what offices that opened were given. */
final class WorkedFrom {

    private WorkedFrom() {}

    /** Those that none replaces, the newest first. */
    static List<Guideline> guidelines(InSight area) {
        List<Opened<GuidelinePublished>> all = area.said(GuidelinePublished.class);
        Set<UUID> replaced = all.stream()
                .map(one -> one.said().replaces())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> !replaced.contains(one.id()))
                .map(one -> guideline(one, area))
                .sorted(Comparator.comparing(Guideline::on).reversed().thenComparing(Guideline::id))
                .toList();
    }

    private static Guideline guideline(Opened<GuidelinePublished> published, InSight area) {
        var readers = new TreeMap<AgencyId, Integer>();
        area.said(GuidelineAcknowledged.class).stream()
                .filter(read -> read.said().guideline().equals(published.id()))
                .forEach(read -> readers.merge(read.by(), read.said().readers(), Math::max));
        Set<AgencyId> notYet = new TreeSet<>();
        area.offices().stream()
                .filter(OfficesQuestion.Office::offersServices)
                .map(OfficesQuestion.Office::agency)
                .filter(agency -> !readers.containsKey(agency) && !agency.equals(published.by()))
                .forEach(notYet::add);
        GuidelinePublished said = published.said();
        return new Guideline(
                published.id(),
                published.by(),
                said.version(),
                area.day(published),
                Words.atHand(said.title()),
                Words.atHand(said.summary()),
                Words.atHand(said.url()),
                readers,
                notYet);
    }

    static List<Form> forms(InSight area) {
        var forms = new EnumMap<RevisedSheet, List<Version>>(RevisedSheet.class);
        for (Opened<TemplateRevised> revised : area.said(TemplateRevised.class)) {
            forms.computeIfAbsent(revised.said().form(), form -> new ArrayList<>())
                    .add(version(revised));
        }
        return forms.entrySet().stream()
                .map(form -> new Form(
                        form.getKey(),
                        form.getValue().stream()
                                .sorted(Comparator.comparingInt(Version::version)
                                        .reversed())
                                .toList()))
                .toList();
    }

    private static Version version(Opened<TemplateRevised> revised) {
        TemplateRevised said = revised.said();
        return new Version(
                said.version(),
                revised.by(),
                said.proposedBy(),
                said.validFrom(),
                Words.atHand(said.change()),
                Words.atHand(said.url()));
    }

    /** What an office was given at several times adds up; the newest first. */
    static List<Onboarding> onboarding(InSight area) {
        Map<AgencyId, Onboarding> offices = new LinkedHashMap<>();
        for (Opened<OfficeOnboarded> opened : area.said(OfficeOnboarded.class)) {
            offices.merge(opened.said().office(), onboarding(opened), WorkedFrom::together);
        }
        return offices.values().stream()
                .sorted(Comparator.comparing(Onboarding::on).reversed().thenComparing(Onboarding::office))
                .toList();
    }

    private static Onboarding onboarding(Opened<OfficeOnboarded> opened) {
        OfficeOnboarded said = opened.said();
        return new Onboarding(
                said.office(), opened.by(), said.on(), said.materials(), missing(said.materials()), said.lookAgainOn());
    }

    private static Onboarding together(Onboarding one, Onboarding more) {
        Set<OnboardingMaterial> given = EnumSet.copyOf(one.given());
        given.addAll(more.given());
        return new Onboarding(one.office(), more.by(), more.on(), given, missing(given), more.lookAgainOn());
    }

    private static Set<OnboardingMaterial> missing(Set<OnboardingMaterial> given) {
        Set<OnboardingMaterial> missing = EnumSet.allOf(OnboardingMaterial.class);
        missing.removeAll(given);
        missing.remove(OnboardingMaterial.OTHER);
        return missing;
    }
}
