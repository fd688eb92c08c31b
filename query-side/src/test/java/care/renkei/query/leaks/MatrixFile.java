package care.renkei.query.leaks;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.LifeDomain;
import care.renkei.events.Means;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.KnownKeys;
import care.renkei.query.fixture.Told;
import care.renkei.query.visibility.AFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file in which one thing was said, and to which the agency kodama is one thing. */
final class MatrixFile {

    /** What the person has said about sharing with kodama, or what opens or closes it otherwise. */
    enum Said {
        NOTHING,
        GIVEN,
        REFUSED_AFTER,
        WITHDRAWN,
        NARROWED_TO_ANOTHER,
        USE_STOPPED,
        OVERRIDE_OPEN,
        OVERRIDE_OVER,
        STATUTE
    }

    /** What kodama is to the person. */
    enum Relation {
        NONE,
        INVITED,
        TEAM,
        LEFT,
        SOURCE
    }

    static final AgencyId KODAMA = AFile.KODAMA;

    private final String letters;
    private final Said said;
    private final Relation relation;
    private final Instant now;
    private final KnownKeys keys;
    private final List<WireEvent> events = new ArrayList<>();
    final DataSubjectId person;
    final DataSubjectId guardian;
    final DataSubjectId aunt;
    final UUID others = UUID.randomUUID();
    final @Nullable UUID own;

    MatrixFile(Said said, Relation relation, Instant now, KnownKeys keys) {
        this.said = said;
        this.relation = relation;
        this.now = now;
        this.keys = keys;
        letters = "m" + letter(Said.values(), said) + letter(Relation.values(), relation);
        person = new DataSubjectId("person-" + padded());
        guardian = new DataSubjectId("relative-g" + padded().substring(1));
        aunt = new DataSubjectId("relative-h" + padded().substring(1));
        own = relation == Relation.SOURCE ? UUID.randomUUID() : null;
        opened();
        related();
        spoken();
        tell("tomoshibi", wish(word(false)), others);
        if (own != null) {
            tell("kodama", wish(word(true)), own);
        }
    }

    private static char letter(Object[] all, Object one) {
        return (char) ('a' + List.of(all).indexOf(one));
    }

    private String padded() {
        return (letters + "a".repeat(26)).substring(0, 26);
    }

    String word(boolean ofKodama) {
        return "zq" + letters + (ofKodama ? "ooooo" : "ppppp") + "zq";
    }

    Said said() {
        return said;
    }

    Relation relation() {
        return relation;
    }

    List<WireEvent> events() {
        return events;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ToldFile.noonAt(now));
    }

    private void tell(String agency, Content content) {
        tell(agency, content, UUID.randomUUID());
    }

    private void tell(String agency, Content content, UUID id) {
        tell(agency, content, id, person);
    }

    private void tell(String agency, Content content, UUID id, DataSubjectId about) {
        Instant at = now.minus(Duration.ofHours(50L - events.size()));
        events.add(EventLog.wire(
                Told.of(person, content)
                        .id(id)
                        .by(agency)
                        .about(SubjectKey.of(about))
                        .at(at)
                        .categories(content instanceof WishRecorded ? Category.LIFE : Category.SHARING),
                at,
                keys));
    }

    private void opened() {
        tell("tomoshibi", new PersonRegistered(null, Words.of("x"), null, null, null, null, null));
        for (DataSubjectId one : List.of(guardian, aunt)) {
            tell("tomoshibi", Happenings.tie(), UUID.randomUUID(), one);
        }
        tell(
                "tomoshibi",
                new RepresentativeAppointed(
                        guardian,
                        GrantorCapacity.ADULT_GUARDIAN,
                        false,
                        Set.of(Power.CONSENT_TO_SHARING),
                        today().minusDays(9),
                        null,
                        null));
    }

    private void related() {
        switch (relation) {
            case NONE, SOURCE -> {
                // is told nothing, or records by itself
            }
            case INVITED -> tell("tomoshibi", new AgencyInvited(KODAMA, TeamRole.OTHER, true, null));
            case TEAM -> tell("kodama", new CareTeamMemberJoined(TeamRole.SERVICE, today().minusDays(9), null));
            case LEFT -> {
                tell("kodama", new CareTeamMemberJoined(TeamRole.SERVICE, today().minusDays(9), null));
                tell("kodama", new CareTeamMemberLeft(today(), null));
            }
        }
    }

    private ThingId thing(String kind) {
        return new ThingId(kind + "-" + padded());
    }

    private void spoken() {
        Recipients kodama = Recipients.agencies(KODAMA);
        Scope life = Scope.of(Category.LIFE);
        List<Grantor> self = List.of(new Grantor(person, GrantorCapacity.SELF));
        // For meetings, too, but not in writing.
        Set<Purpose> purposes = Set.of(Purpose.CARE_COORDINATION, Purpose.MEETING);
        var given = new ConsentGiven(
                thing("consent"),
                thing("explanation"),
                kodama,
                life,
                purposes,
                self,
                Means.ELECTRONIC,
                today().minusDays(9),
                today().plusDays(99),
                false,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null);
        switch (said) {
            case NOTHING -> {
                // nobody was asked
            }
            case GIVEN -> tell("tomoshibi", given);
            case REFUSED_AFTER -> {
                tell("tomoshibi", given);
                tell("tomoshibi", new ConsentRefused(thing("denial"), null, kodama, life, Set.of(), self, null, null));
            }
            case WITHDRAWN -> {
                tell("tomoshibi", given);
                tell("tomoshibi", new ConsentWithdrawn(List.of(thing("consent")), self, null, null));
            }
            case NARROWED_TO_ANOTHER -> {
                tell("tomoshibi", given);
                tell(
                        "tomoshibi",
                        new ConsentNarrowed(
                                thing("consent"),
                                Recipients.agencies(AFile.SIGNAL),
                                life,
                                purposes,
                                today().plusDays(99),
                                self,
                                null,
                                null));
            }
            case USE_STOPPED -> {
                tell("tomoshibi", given);
                tell("tomoshibi", new UseStopped(person, null));
            }
            case OVERRIDE_OPEN -> tell("minato", override(kodama));
            case OVERRIDE_OVER -> {
                tell("minato", override(kodama));
                tell("minato", new OverrideEnded(thing("override"), Words.of("x")));
            }
            case STATUTE ->
                tell(
                        "tomoshibi",
                        new StatutorySharingRecorded(
                                thing("basis"),
                                LegalBasis.SUPPORT_MEETING_106_6,
                                kodama,
                                life,
                                now.plus(Duration.ofDays(9)),
                                null,
                                Set.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Words.of("x")));
        }
    }

    private LifeSafetyOverrideInvoked override(Recipients to) {
        return new LifeSafetyOverrideInvoked(
                thing("override"),
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.NO_TIME,
                null,
                to,
                Set.of(Category.LIFE),
                now.plus(Duration.ofHours(9)),
                null,
                AFile.SIGNAL,
                Words.of("x"),
                null,
                null);
    }

    private static WishRecorded wish(String word) {
        return new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                false,
                null,
                Words.of(word),
                null);
    }
}
