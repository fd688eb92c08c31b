package care.renkei.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.feeding.FeedsAtHand;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Random histories, told event by event: what each agency received is what an evaluator that shares nothing with the
 * decision would have let it see at that moment, record by record, part by part, in order, once.
 */
class EveryFeedTest {

    private static final int FILES = Integer.getInteger("renkei.feeds.files", 12);
    private static final FeedsAtHand FEEDS = new FeedsAtHand();

    /** Recorded in the future of that history, and so long that it does not end while this runs. */
    private static final Duration AHEAD = Duration.ofHours(2);

    private static final Pattern TIME = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(T[0-9:.]+Z)?");

    private record Expected(UUID event, Set<String> about) {}

    private record Stored(WireEvent wire, @Nullable UUID amends) {}

    @AfterAll
    static void close() {
        FEEDS.close();
    }

    @Test
    void brings_what_was_open_at_the_time_and_nothing_else() {
        FEEDS.provide(RandomFile.AGENCIES);
        int records = 0;
        int late = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            var file = new History(seed);
            file.run();
            records += file.received;
            late += file.late;
        }
        assertThat(records).as("the histories are worth comparing").isGreaterThan(FILES * 20);
        assertThat(late).as("and open things later").isGreaterThan(FILES);
    }

    /** One file from its beginning, with the evaluator beside it. */
    private static final class History {

        private final long seed;
        private final SplittableRandom random;
        private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        private final Map<UUID, Stored> told = new LinkedHashMap<>();
        private final Map<UUID, RecordKind> kinds = new LinkedHashMap<>();
        private final List<WireEvent> events = new ArrayList<>();
        private final Map<AgencyId, Set<String>> sent = new TreeMap<>();
        private final Map<AgencyId, List<Expected>> expected = new TreeMap<>();
        private final Map<AgencyId, Integer> before = new TreeMap<>();
        private int number;
        int received;
        int late;

        History(long seed) {
            this.seed = seed;
            random = new SplittableRandom(seed);
        }

        void run() {
            FEEDS.end();
            FEEDS.views.database.run(
                    "truncate timeline.part, timeline.amendment, timeline.tally, sharing.person_sharing,"
                            + " sharing.viewer_mask, sharing.named_in, sharing.statement, feed.news, feed.retraction,"
                            + " feeding.delivered, feeding.due");
            AFile.CORPORATIONS
                    .offices()
                    .forEach((office, corporation) ->
                            FEEDS.views.database.run("insert into sharing.agency (agency, kind, corporation)"
                                    + " values ('" + office.value() + "', 'OTHER', '" + corporation
                                    + "') on conflict (agency) do update set corporation = excluded.corporation"));
            for (AgencyId agency : RandomFile.AGENCIES) {
                before.put(agency, FEEDS.received(agency).size());
                sent.put(agency, new HashSet<>());
                expected.put(agency, new ArrayList<>());
            }
            for (WireEvent said : new RandomFile(seed).file().events()) {
                tell(List.of(moved(said)));
                int more = random.nextInt(3);
                for (int i = 0; i < more; i++) {
                    tell(List.of(next()));
                }
            }
            for (AgencyId agency : RandomFile.AGENCIES) {
                List<FeedsAtHand.Received> all = FEEDS.received(agency);
                List<FeedsAtHand.Received> mine = all.subList(before.getOrDefault(agency, 0), all.size());
                assertThat(mine.stream()
                                .map(one -> new Expected(one.id(), new TreeSet<>(one.about())))
                                .toList())
                        .as("seed %d, %s", seed, agency)
                        .containsExactlyElementsOf(expected.getOrDefault(agency, List.of()));
                received += mine.size();
                late += (int) mine.stream().filter(FeedsAtHand.Received::late).count();
            }
        }

        private void tell(List<WireEvent> batch) {
            for (WireEvent wire : batch) {
                events.add(wire);
                told.put(wire.event().id(), new Stored(wire, amend(wire)));
            }
            FEEDS.views.take(batch);
            FEEDS.send();
            var oracle = new Oracle(events, everybody(), Set.copyOf(RandomFile.TYPES), Set.copyOf(RandomFile.RECORDS));
            RandomFile.AGENCIES.forEach(agency -> expect(agency, oracle));
        }

        private @Nullable UUID amend(WireEvent wire) {
            UUID record = null;
            switch (wire.event().content()) {
                case RecordCorrected e -> record = e.record();
                case RecordRetracted e -> {
                    record = e.record();
                    kinds.computeIfPresent(record, (id, kind) -> kind.retracted(PartFacts.Retraction.RETRACTED));
                }
                case RecordReclassified e -> {
                    record = e.record();
                    kinds.computeIfPresent(
                            record, (id, kind) -> kind.reclassified(Category.mask(e.categories()), e.restrictedTo()));
                }
                default -> kinds.put(wire.event().id(), RecordKind.of(wire.event(), false));
            }
            return record;
        }

        private void expect(AgencyId agency, Oracle oracle) {
            Inquiry inquiry =
                    Inquiry.of(Caller.OfAgency.system(agency), Purpose.CARE_COORDINATION, Instant.now(), AFile.ZONE);
            for (Stored stored : told.values()) {
                WireEvent wire = stored.wire();
                UUID record = stored.amends() == null ? wire.event().id() : stored.amends();
                var about = new TreeSet<String>();
                for (StoredPart part : wire.event().parts()) {
                    if (open(agency, oracle, inquiry, stored, record, part.about())
                            && sent.getOrDefault(agency, Set.of())
                                    .add(wire.event().id() + " " + part.about())) {
                        about.add(part.about().text());
                    }
                }
                if (!about.isEmpty()) {
                    expected.getOrDefault(agency, List.of())
                            .add(new Expected(wire.event().id(), about));
                }
            }
        }

        private boolean open(
                AgencyId agency, Oracle oracle, Inquiry inquiry, Stored stored, UUID record, SubjectKey about) {
            RecordKind kind = kinds.get(record);
            WireEvent original =
                    told.get(record) == null ? stored.wire() : told.get(record).wire();
            boolean notice = stored.wire().event().content() instanceof RecordRetracted
                    && !agency.equals(stored.wire().event().source());
            if (kind == null || (notice && received(agency, record).isEmpty())) {
                return false;
            }
            RecordKind judged = notice ? kind.retracted(PartFacts.Retraction.NONE) : kind;
            return judged.of(AFile.PERSON, record, original.recordedAt()).stream()
                    .filter(part -> part.about().equals(about))
                    .map(part -> oracle.judge(inquiry, part))
                    .anyMatch(
                            verdict -> verdict instanceof Verdict.Visible visible && visible.grade() == Grade.CONTENT);
        }

        private List<String> received(AgencyId agency, UUID record) {
            return sent.getOrDefault(agency, Set.of()).stream()
                    .filter(part -> part.startsWith(record.toString()))
                    .toList();
        }

        /** A record of somebody, or something about an earlier one. */
        private WireEvent next() {
            List<UUID> records = kinds.keySet().stream()
                    .filter(id -> id.getMostSignificantBits() < 7)
                    .toList();
            if (!records.isEmpty() && random.nextInt(4) == 0) {
                UUID record = records.get(random.nextInt(records.size()));
                RecordKind kind = kinds.get(record);
                if (kind != null) {
                    return wire(amendment(record).by(kind.source().text()));
                }
            }
            number++;
            AgencyId source = RandomFile.AGENCIES.get(random.nextInt(RandomFile.AGENCIES.size()));
            Told record =
                    switch (random.nextInt(5)) {
                        case 0 ->
                            Told.of(AFile.PERSON, tie())
                                    .and(
                                            SubjectKey.of(AFile.PERSON, AFile.MOTHER),
                                            new RelationshipRecorded.TogetherPart(Words.of("ふたりのこと")));
                        case 1 -> Told.of(AFile.PERSON, tie()).about(SubjectKey.of(AFile.GRANDMOTHER));
                        default -> Told.of(AFile.PERSON, wish());
                    };
            record = record.by(source.text()).id(new UUID(1, number)).categories(categories());
            record = random.nextInt(8) == 0
                    ? record.restrictedTo(
                            RandomFile.AGENCIES.get(random.nextInt(5)).text())
                    : record;
            return wire(random.nextInt(12) == 0 ? record.forItsAuthor() : record);
        }

        private Told amendment(UUID record) {
            return Told.of(
                    AFile.PERSON,
                    switch (random.nextInt(4)) {
                        case 0 -> new RecordRetracted(record, RecordRetracted.RetractionReason.WRONG_FACT, null);
                        case 1 -> new RecordReclassified(record, Set.of(categories()), Set.of(), Words.of("区分がちがった。"));
                        default ->
                            new RecordCorrected(
                                    record, RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("正しくはこう。"), null);
                    });
        }

        private Category[] categories() {
            var all = List.of(Category.LIFE, Category.HEALTH, Category.WISH);
            var some = new TreeSet<Category>(Set.of(all.get(random.nextInt(3))));
            if (random.nextInt(3) == 0) {
                some.add(all.get(random.nextInt(3)));
            }
            return some.toArray(Category[]::new);
        }

        private WireEvent wire(Told record) {
            return EventLog.wire(record, now, FEEDS.views.keys);
        }

        /** The history of the generator, moved so that its noon is now. */
        private WireEvent moved(WireEvent said) {
            String text = TIME.matcher(new String(EventLog.bytes(said), StandardCharsets.UTF_8))
                    .replaceAll(found -> moved(found.group()));
            WireEvent read = EventJson.read(text.getBytes(StandardCharsets.UTF_8), WireEvent.class);
            return new WireEvent(read.event(), read.stream(), read.sequence(), read.recordedAt(), EventLog.next());
        }

        private String moved(String time) {
            if (time.length() == 10) {
                long days = ChronoUnit.DAYS.between(
                        AFile.TODAY, now.atZone(AFile.ZONE).toLocalDate());
                return LocalDate.parse(time).plusDays(days).toString();
            }
            Instant instant = Instant.parse(time);
            Instant moved = instant.plus(Duration.between(AFile.NOW, now));
            return (instant.isAfter(AFile.NOW) ? moved.plus(AHEAD) : moved).toString();
        }
    }

    private static RelationshipRecorded tie() {
        return new RelationshipRecorded(
                RelationshipRecorded.Tie.INFORMAL,
                RelationshipRecorded.RelationKind.OTHER_RELATIVE,
                AFile.MOTHER,
                null,
                0,
                false,
                false,
                null,
                null,
                null);
    }

    private static WishRecorded wish() {
        return new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                false,
                null,
                Words.of("川の近くで暮らしたい。"),
                null);
    }

    private static Set<DataSubjectId> everybody() {
        var all = new HashSet<DataSubjectId>(RandomFile.RELATIVES);
        all.add(AFile.PERSON);
        RandomFile.AGENCIES.forEach(agency -> all.add(agency.subject()));
        return all;
    }
}
