package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.Words;
import care.renkei.events.community.CaseStudyHeld;
import care.renkei.events.community.TrainingHeld;
import care.renkei.events.community.TrainingHeld.AgeGroup;
import care.renkei.events.community.TrainingHeld.TrainingLevel;
import care.renkei.query.region.Learning.Office;
import care.renkei.query.region.Learning.Training;
import care.renkei.query.region.OpenWord.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the trainings of a year, and how each office took part. */
final class LearningTold {

    private LearningTold() {}

    static Learning of(InSight area) {
        List<Training> trainings = trainings(area);
        return new Learning(
                trainings,
                coverage(trainings),
                area.offices().stream()
                        .filter(OfficesQuestion.Office::offersServices)
                        .map(office -> office(office.agency(), trainings))
                        .toList(),
                WorkedFrom.guidelines(area),
                WorkedFrom.forms(area),
                WorkedFrom.onboarding(area));
    }

    private static List<Training> trainings(InSight area) {
        var trainings = new ArrayList<Training>();
        area.ofTheYear(TrainingHeld.class).forEach(held -> trainings.add(training(held, area.day(held))));
        area.ofTheYear(CaseStudyHeld.class).forEach(held -> trainings.add(study(held, area.day(held))));
        trainings.sort(Comparator.comparing(Training::on).reversed().thenComparing(Training::id));
        return trainings;
    }

    private static Training training(Opened<TrainingHeld> held, LocalDate on) {
        TrainingHeld said = held.said();
        return new Training(
                held.id(),
                on,
                held.by(),
                said.coHosts(),
                said.attendees(),
                said.level(),
                said.lecturer(),
                said.abusePrevention(),
                said.ages(),
                said.participants(),
                Words.atHand(said.theme()));
    }

    private static Training study(Opened<CaseStudyHeld> held, LocalDate on) {
        CaseStudyHeld said = held.said();
        return new Training(
                held.id(),
                on,
                held.by(),
                said.coHosts(),
                said.attendees(),
                TrainingLevel.CASE_STUDY,
                null,
                false,
                Set.of(),
                said.participants(),
                Words.atHand(said.theme()));
    }

    private static Map<AgeGroup, Map<TrainingLevel, Integer>> coverage(List<Training> trainings) {
        var coverage = new EnumMap<AgeGroup, Map<TrainingLevel, Integer>>(AgeGroup.class);
        for (AgeGroup age : AgeGroup.values()) {
            coverage.put(
                    age,
                    levels(trainings.stream()
                            .filter(training -> training.ages().contains(age))
                            .toList()));
        }
        return coverage;
    }

    private static Map<TrainingLevel, Integer> levels(List<Training> trainings) {
        var levels = new EnumMap<TrainingLevel, Integer>(TrainingLevel.class);
        trainings.forEach(training -> levels.merge(training.level(), 1, Integer::sum));
        return levels;
    }

    private static Office office(AgencyId agency, List<Training> all) {
        List<Training> own =
                all.stream().filter(training -> tookPart(agency, training)).toList();
        return new Office(agency, levels(own), lastOnAbuse(own));
    }

    private static @Nullable LocalDate lastOnAbuse(List<Training> newestFirst) {
        for (Training training : newestFirst) {
            if (training.abusePrevention()) {
                return training.on();
            }
        }
        return null;
    }

    /** Whoever holds a training takes part in it. */
    private static boolean tookPart(AgencyId agency, Training training) {
        return training.by().equals(agency)
                || training.coHosts().contains(agency)
                || training.attendees().contains(agency);
    }
}
