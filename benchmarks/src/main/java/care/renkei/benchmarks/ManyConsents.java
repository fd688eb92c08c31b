package care.renkei.benchmarks;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Corporations;
import care.renkei.query.visibility.Denial;
import care.renkei.query.visibility.Extent;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Reach;
import care.renkei.query.visibility.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Files in each of which ten consents are in force and one refusal stands between them. */
final class ManyConsents {

    static final int AGENCIES = 50;
    private static final int CONSENTS = 10;
    private static final EventName VISIT = new EventName("contact.home-visit-made");
    private static final UUID RECORD = new UUID(1, 1);
    private static final AgencyId SOURCE = new AgencyId("source");

    private final SplittableRandom random;
    private final LocalDate today;
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();

    /** What many consents say alike is in memory once. */
    ManyConsents(Instant now, SplittableRandom random) {
        this.random = random;
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (int i = 0; i < 1_000; i++) {
            var named = new TreeSet<DataSubjectId>();
            for (int one = 0; one < 1 + i % 3; one++) {
                named.add(agency(random.nextInt(AGENCIES)).subject());
            }
            reaches.add(new Reach(named, Set.of(), Set.of(), Recipients.Team.NONE, Set.of(), Set.of()));
            int categories = random.nextInt(1, 1 << Category.values().length);
            extents.add(new Extent(categories, i % 10 == 0 ? Set.of(VISIT) : Set.of(), Set.of()));
        }
    }

    static AgencyId agency(int number) {
        return new AgencyId("agency" + (char) ('a' + number / 26) + (char) ('a' + number % 26));
    }

    static DataSubjectId person(int number) {
        var letters = new StringBuilder();
        for (int i = 0, rest = number; i < 26; i++, rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return new DataSubjectId("person-" + letters);
    }

    static PartFacts part(DataSubjectId person, int categories, Instant at) {
        return PartFacts.ordinary(RECORD, VISIT, person, SubjectKey.of(person), SOURCE, categories, at);
    }

    PersonSharing of(DataSubjectId person) {
        List<Grantor> self = List.of(new Grantor(person, GrantorCapacity.SELF));
        var grants = new ArrayList<Grant>(CONSENTS);
        for (int i = 0; i < CONSENTS; i++) {
            grants.add(new Grant(
                    thing("consent", i),
                    RECORD,
                    new Position(1, i, i),
                    person,
                    reaches.get(random.nextInt(reaches.size())),
                    extents.get(random.nextInt(extents.size())),
                    Set.of(Purpose.CARE_COORDINATION),
                    Set.of(),
                    self,
                    today.minusDays(9),
                    today.plusDays(99),
                    null,
                    false));
        }
        var denial = new Denial(
                thing("denial", 0),
                RECORD,
                new Position(1, CONSENTS / 2, CONSENTS),
                person,
                reaches.get(random.nextInt(reaches.size())),
                extents.get(random.nextInt(extents.size())),
                Set.of());
        return new PersonSharing(
                person,
                CONSENTS + 1,
                new Team(new TreeMap<>(), Corporations.NONE),
                List.of(),
                grants,
                List.of(denial),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                false,
                false,
                null);
    }

    private static ThingId thing(String kind, int number) {
        return new ThingId(kind + "-" + (char) ('a' + number) + "a".repeat(25));
    }
}
