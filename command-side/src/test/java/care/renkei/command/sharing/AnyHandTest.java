package care.renkei.command.sharing;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SOMEBODY_ELSES_AUNT;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TORU;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Submission;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.RandomSent;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.PractitionerRole;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is signed in, whatever is sent, as whomever, at whatever time: what passes is that person's own decision. */
class AnyHandTest {

    private static final int TRIES = 400;
    private static final List<DataSubjectId> HANDS =
            List.of(MIZUKI, MIZUKI, KAORI, KAORI, KEN, TORU, STRANGER, SOMEBODY_ELSES_AUNT);
    private static final List<PractitionerRole> ROLES =
            List.of(PractitionerRole.PERSON, PractitionerRole.REPRESENTATIVE, PractitionerRole.SYSTEM);
    private static final int OFTEN = 6;
    private static final Map<Class<? extends Content>, String> GRANTORS = Map.of(
            ConsentWithdrawn.class, "withdrawnBy",
            ConsentNarrowed.class, "narrowedBy",
            ConsentRefused.class, "refusedBy",
            SharingExcluded.class, "excludedBy");

    private final SharingDecider decider = new SharingDecider();

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    /** All, and those that can be done so more often. */
    private static List<Class<? extends Content>> types() {
        var types = new ArrayList<Class<? extends Content>>();
        EventCatalogue.standard().types().stream()
                .map(EventDescription::content)
                .filter(SharingEvent.class::isAssignableFrom)
                .forEach(types::add);
        for (int i = 0; i < OFTEN; i++) {
            types.addAll(GRANTORS.keySet());
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decides_for_itself(long seed) {
        var random = new Random(seed);
        var sender = new RandomSent(seed, types());
        int passed = 0;
        Sharing state = decider.initial();
        for (Sent first : List.of(
                Sent.a(care.renkei.events.sharing.ConsentExplained.class),
                Sent.a(care.renkei.events.sharing.ConsentGiven.class))) {
            state = after(state, first, Specification.BEGINNING, Around.mizuki(), random);
        }
        for (int i = 0; i < TRIES; i++) {
            DataSubjectId hand = one(HANDS, random);
            Sent sent = sender.next().by(AgencyId.SELF, hand).as(role(hand, random));
            String field = GRANTORS.get(sent.type());
            var named = new ArrayList<Grantor>();
            if (field != null) {
                do {
                    named.add(new Grantor(
                            random.nextInt(4) == 0 ? one(HANDS, random) : hand,
                            random.nextBoolean() ? GrantorCapacity.SELF : GrantorCapacity.PARENTAL_AUTHORITY));
                } while (random.nextInt(6) == 0);
                sent = sent.with(field, named);
            }
            Around around = Around.mizuki().representatives(representative(random), representative(random));
            Instant occurred = Specification.BEGINNING.plus(Duration.ofHours(random.nextInt(24 * 60)));
            Instant now = occurred.plus(Duration.ofHours(random.nextInt(24 * 20)));
            CareEvent event = sent.at(occurred, EventIds.next(now, random));
            var submission = new Submission(event, Set.of(), now, Specification.ZONE, around.known());
            Decision decision = decider.decide(submission, state);
            if (decision instanceof Decision.Accepted) {
                passed++;
                LocalDate today = submission.today();
                DataSubjectId about = event.contentKey().subjects().getFirst();
                assertThat(GRANTORS).containsKey(sent.type());
                assertThat(named).singleElement().extracting(Grantor::who).isEqualTo(hand);
                assertThat(hand.equals(about) || (about.equals(MIZUKI) && inForce(around, hand, today)))
                        .as("%s about %s", hand, about)
                        .isTrue();
                assertThat(event.envelope().role())
                        .isEqualTo(hand.equals(about) ? PractitionerRole.PERSON : PractitionerRole.REPRESENTATIVE);
            }
        }
        assertThat(passed).as("something passes").isGreaterThan(5);
    }

    private Sharing after(Sharing state, Sent sent, Instant at, Around around, Random random) {
        CareEvent event = sent.at(at, EventIds.next(at, random));
        Sharing after = state;
        var stored = new ArrayList<StoredEvent>();
        Decide.about(
                        new Submission(event, Set.of(), at, Specification.ZONE, around.known()),
                        EventSealer.factsOnly(event, 0))
                .by(decider, state, stored::add);
        assertThat(stored).isNotEmpty();
        for (StoredEvent one : stored) {
            after = decider.evolve(after, one);
        }
        return after;
    }

    private static boolean inForce(Around around, DataSubjectId hand, LocalDate today) {
        return Objects.requireNonNull(around.known().file()).representatives().stream()
                .anyMatch(one -> one.who().equals(hand)
                        && one.powers().contains(Power.CONSENT_TO_SHARING)
                        && !today.isBefore(one.from())
                        && !today.isAfter(one.until()));
    }

    private static Representative representative(Random random) {
        LocalDate from = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(60));
        return new Representative(
                random.nextBoolean() ? KAORI : KEN,
                GrantorCapacity.PARENTAL_AUTHORITY,
                true,
                random.nextInt(3) == 0 ? Set.of(Power.CONTRACTS) : Set.of(Power.CONSENT_TO_SHARING),
                from,
                from.plusDays(random.nextInt(60)));
    }

    private static PractitionerRole role(DataSubjectId hand, Random random) {
        PractitionerRole right = hand.equals(MIZUKI) ? PractitionerRole.PERSON : PractitionerRole.REPRESENTATIVE;
        return random.nextInt(OFTEN) == 0 ? one(ROLES, random) : right;
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
