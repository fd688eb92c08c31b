package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Part;
import care.renkei.events.Position;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Purpose;
import care.renkei.events.StreamKind;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The events of one person's file, as a test tells them, folded as the projection folds them. */
public final class AFile {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    public static final DataSubjectId PERSON = new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    public static final DataSubjectId MOTHER = new DataSubjectId("relative-bbbbbbbbbbbbbbbbbbbbbbbbbb");
    public static final DataSubjectId GRANDMOTHER = new DataSubjectId("relative-cccccccccccccccccccccccccc");
    public static final AgencyId TOMOSHIBI = new AgencyId("tomoshibi");
    public static final AgencyId KODAMA = new AgencyId("kodama");
    public static final AgencyId SIGNAL = new AgencyId("signal");
    public static final AgencyId HOSPITAL = new AgencyId("minato");
    public static final AgencyId CORE = new AgencyId("core");
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    public static final Instant NOW = TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant();

    /** Kodama and Signal are offices of one corporation; the hospital is of another. */
    static final CorporationNumber KODAMAS = new CorporationNumber("9000000000017");

    static final CorporationNumber HOSPITALS = new CorporationNumber("9000000000025");

    public static final Corporations CORPORATIONS = new Corporations(
            Map.of(KODAMA.subject(), KODAMAS, SIGNAL.subject(), KODAMAS, HOSPITAL.subject(), HOSPITALS));

    private final SharingEvolution evolution = new SharingEvolution(ZONE);
    private final List<WireEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new TreeMap<>();
    private PersonSharing sharing = PersonSharing.of(PERSON);
    private Instant clock = NOW.minusSeconds(3600);

    /** A file that Tomoshibi opened, with Kodama in the team. */
    static AFile opened() {
        return empty().by(TOMOSHIBI, new PersonRegistered(null, Words.of("x"), null, null, null, null, null))
                .by(KODAMA, new CareTeamMemberJoined(TeamRole.SERVICE, TODAY.minusYears(1), null));
    }

    static AFile empty() {
        return new AFile();
    }

    AFile by(AgencyId source, Content content) {
        return by(source, content, PERSON);
    }

    AFile by(AgencyId source, Content content, DataSubjectId about) {
        var type = EventCatalogue.standard().of(content.getClass());
        UUID id = new UUID(7, events.size() + 1L);
        var event = new CareEvent(
                id,
                type,
                source,
                "ce-" + events.size(),
                PERSON,
                null,
                clock,
                Envelope.of(When.at(clock), PractitionerRole.SYSTEM),
                new TreeMap<SubjectKey, Part>(Map.of(SubjectKey.of(about), content)));
        String stream = type.stream() == StreamKind.RECORD
                ? StreamKind.RECORD.streamOf(id.toString())
                : type.stream().streamOf(PERSON.text());
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        var wire = new WireEvent(
                EventSealer.factsOnly(event, 0), stream, sequence, clock, new Position(1, events.size() + 1L, 1));
        events.add(wire);
        sharing = evolution.evolve(sharing, wire);
        clock = clock.plusMillis(1);
        return this;
    }

    /** What follows was recorded at that moment. */
    AFile at(Instant moment) {
        clock = moment;
        return this;
    }

    AFile joined(AgencyId agency, TeamRole role) {
        return by(agency, new CareTeamMemberJoined(role, TODAY.minusYears(1), null));
    }

    AFile left(AgencyId agency) {
        return by(agency, new CareTeamMemberLeft(TODAY, null));
    }

    AFile given(AConsent consent) {
        return by(TOMOSHIBI, consent.given(), consent.subject());
    }

    AFile refused(AConsent denial) {
        return by(TOMOSHIBI, denial.refused(), denial.subject());
    }

    AFile excluded(AConsent denial) {
        return by(TOMOSHIBI, denial.excluded(), denial.subject());
    }

    AFile narrowed(AConsent consent) {
        return by(TOMOSHIBI, consent.narrowed(), consent.subject());
    }

    AFile withdrawn(String consent) {
        return by(TOMOSHIBI, new ConsentWithdrawn(List.of(AConsent.id("consent", consent)), List.of(), null, null));
    }

    AFile useStopped() {
        return by(TOMOSHIBI, new UseStopped(PERSON, null));
    }

    AFile overrideEnded(ThingId override) {
        return by(TOMOSHIBI, new OverrideEnded(override, Words.of("x")));
    }

    AFile overrideReviewed(ThingId override) {
        return by(
                CORE,
                new OverrideReviewed(
                        override, OverrideReviewed.Verdict.JUSTIFIED, List.of(), Words.of("x"), null, List.of()));
    }

    /** As it is folded, without what is registered elsewhere. */
    PersonSharing folded() {
        return sharing;
    }

    /** As it is decided upon. */
    public PersonSharing sharing() {
        return sharing.knowing(CORPORATIONS);
    }

    public List<WireEvent> events() {
        return List.copyOf(events);
    }

    Verdict shows(Caller caller, ARecord part) {
        return Visibility.decide(asks(caller), part.part(), sharing());
    }

    static Inquiry asks(Caller caller) {
        return Inquiry.of(caller, Purpose.CARE_COORDINATION, NOW, ZONE);
    }

    static Caller staffOf(AgencyId agency) {
        return Caller.OfAgency.practitioner(
                agency, DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, agency.text() + "-one"));
    }

    static Caller one(DataSubjectId who) {
        return new Caller.Individual(who);
    }
}
