package care.renkei.query.practice;

import care.renkei.events.practice.Check;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.events.practice.Seen;
import care.renkei.events.practice.Sightings;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays signs in sight out as rows of the catalogue. Pure: what is not in sight never gets here. */
final class MapInProgress {

    /** So many records stand by a row. */
    private static final int SHOWN = 5;

    private static final Comparator<EvidenceRow> NEWEST_FIRST = Comparator.comparing(EvidenceRow::occurredAt)
            .thenComparing(EvidenceRow::event)
            .reversed();

    private final List<EvidenceRow> inSight;
    private final List<Seen> told;
    private final Map<String, List<PracticeMap.Evidence>> around;
    private final ZonedDateTime now;

    /**
     * @param told what the caller knows otherwise than from a record in sight
     * @param around by row
     */
    MapInProgress(
            List<EvidenceRow> inSight,
            List<Seen> told,
            Map<String, List<PracticeMap.Evidence>> around,
            ZonedDateTime now) {
        this.inSight = inSight;
        this.told = told;
        this.around = around;
        this.now = now;
    }

    List<PracticeMap.Row> rows() {
        var byCode = new TreeMap<String, List<EvidenceRow>>();
        inSight.forEach(row -> byCode.computeIfAbsent(row.sign().code(), code -> new ArrayList<>())
                .add(row));
        var missing = new TreeMap<String, List<PracticeMap.Missing>>();
        for (Check check : Check.missing(sightings(), now)) {
            missing.computeIfAbsent(check.practice(), practice -> new ArrayList<>())
                    .add(new PracticeMap.Missing(
                            check.code(), check.words().ja(), check.words().en()));
        }
        return PracticeCatalogue.standard().practices().stream()
                .map(practice -> row(
                        practice,
                        byCode.getOrDefault(practice.id(), List.of()),
                        around.getOrDefault(practice.id(), List.of()),
                        missing.getOrDefault(practice.id(), List.of())))
                .toList();
    }

    private Sightings sightings() {
        return Sightings.of(Stream.concat(
                        inSight.stream().map(row -> new Seen(row.sign(), row.occurredAt(), row.imported())),
                        told.stream())
                .toList());
    }

    private static PracticeMap.Row row(
            Practice practice,
            List<EvidenceRow> rows,
            List<PracticeMap.Evidence> around,
            List<PracticeMap.Missing> missing) {
        List<PracticeMap.Evidence> evidence = rows.stream()
                .sorted(NEWEST_FIRST)
                .map(row -> new PracticeMap.Evidence(
                        row.event(), row.type(), row.source(), row.occurredAt(), row.imported()))
                .distinct()
                .toList();
        return new PracticeMap.Row(
                practice.id(),
                state(practice, evidence, around),
                evidence.subList(0, Math.min(SHOWN, evidence.size())),
                evidence.size() > SHOWN,
                around,
                missing);
    }

    private static PracticeMap.State state(
            Practice practice, List<PracticeMap.Evidence> evidence, List<PracticeMap.Evidence> around) {
        if (!practice.measured()) {
            return PracticeMap.State.NOT_MEASURED;
        }
        if (!evidence.isEmpty()) {
            return PracticeMap.State.EVIDENCED;
        }
        return around.isEmpty() ? PracticeMap.State.OPEN : PracticeMap.State.AROUND;
    }
}
