package care.renkei.command.testing;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.PREFECTURE;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.TOWN;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.Course;
import care.renkei.command.decision.Known;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.Membership;
import care.renkei.command.decision.PersonFile.OpenOverride;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Asks;
import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventName;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lookup tables say, with a sane default: Mizuki, 17, both parents in authority, a team of three. */
public record Around(Known known) {

    public static final Instant LONG_AGO = Instant.parse("2026-01-10T00:00:00Z");
    public static final LocalDate EIGHTEENTH_EVE = LocalDate.of(2027, 1, 14);

    private static final Map<AgencyId, AgencyKind> REGISTERED = Map.of(
            TOMOSHIBI, AgencyKind.CONSULTATION_SUPPORT_OFFICE,
            SCHOOL, AgencyKind.SCHOOL,
            KODAMA, AgencyKind.CHILD_DAY_PROVIDER,
            HAMABE, AgencyKind.GROUP_HOME,
            SIGNAL, AgencyKind.SERVICE_PROVIDER,
            TOWN, AgencyKind.MUNICIPAL_WELFARE,
            PREFECTURE, AgencyKind.PREFECTURE,
            CORE, AgencyKind.CORE_CONSULTATION_CENTRE);

    /** A plan of the person's file that was drafted before. */
    public static final ThingId ANOTHER_PLAN = People.thing("plan", 9);

    /** Hamabe runs Signal, too. */
    public static final CorporationNumber OF_HAMABE = new CorporationNumber("9000000000017");

    private static final Map<AgencyId, CorporationNumber> CORPORATIONS = Map.of(
            HAMABE, OF_HAMABE,
            SIGNAL, OF_HAMABE,
            TOMOSHIBI, new CorporationNumber("9000000000025"));

    /** The person is known, and so is everybody around. */
    public static Around mizuki() {
        return new Around(new Known(
                REGISTERED, CORPORATIONS, everybodysEnrolment(), null, null, file(usualTeam(), List.of(), parents())));
    }

    /** There is no file. */
    public static Around noFile() {
        return new Around(new Known(REGISTERED, CORPORATIONS, everybodysEnrolment(), null, null, null));
    }

    public Around referred(Known.Referral referral) {
        return new Around(
                new Known(known.agencies(), known.corporations(), known.enrolments(), referral, null, known.file()));
    }

    /** What an answer answers; the town asked. */
    public Around asked(Class<? extends Asks> type, @Nullable DataSubjectId person, AgencyId... to) {
        var request = new Known.Request(
                People.record(1),
                new EventName(EventCatalogue.standard().of(type).eventName()),
                TOWN,
                Set.of(to),
                person);
        return new Around(new Known(
                known.agencies(), known.corporations(), known.enrolments(), known.referral(), request, known.file()));
    }

    public Around joined(AgencyId agency, @Nullable TeamRole role, Instant at) {
        return team(new Membership(agency, role, at, null));
    }

    public Around left(AgencyId agency, Instant at) {
        PersonFile before = theFile();
        List<Membership> team = before.team().stream()
                .map(member -> member.agency().equals(agency)
                        ? new Membership(agency, member.role(), member.joinedAt(), at)
                        : member)
                .toList();
        return with(file(team, before.overrides(), before.representatives()));
    }

    public Around override(OpenOverride override) {
        PersonFile before = theFile();
        return with(file(before.team(), List.of(override), before.representatives()));
    }

    public Around representatives(Representative... all) {
        PersonFile before = theFile();
        return with(file(before.team(), before.overrides(), List.of(all)));
    }

    /** What applications, handovers and closed cases say. */
    public Around course(Course course) {
        PersonFile before = theFile();
        return with(new PersonFile(
                before.person(),
                before.registeredBy(),
                before.subjects(),
                before.team(),
                before.overrides(),
                before.representatives(),
                before.diedOn(),
                course));
    }

    public static Representative parent(DataSubjectId who, boolean jointly) {
        return new Representative(
                who,
                GrantorCapacity.PARENTAL_AUTHORITY,
                jointly,
                Set.of(Power.CONSENT_TO_SHARING, Power.CONTRACTS),
                LocalDate.of(2009, 1, 15),
                EIGHTEENTH_EVE);
    }

    public static OpenOverride anOverride(Instant begins, Instant until) {
        return new OpenOverride(
                People.thing("override", 1),
                TOMOSHIBI,
                Set.of(HAMABE),
                Set.of(Category.HEALTH, Category.RISK),
                begins,
                until);
    }

    /** What is found beyond the file. */
    public Around beyond(Beyond found) {
        return new Around(known.with(found));
    }

    public Around died(LocalDate day) {
        PersonFile file = theFile();
        return with(new PersonFile(
                file.person(),
                file.registeredBy(),
                file.subjects(),
                file.team(),
                file.overrides(),
                file.representatives(),
                day));
    }

    private Around team(Membership more) {
        PersonFile before = theFile();
        var team = new ArrayList<>(before.team());
        team.add(more);
        return with(file(team, before.overrides(), before.representatives()));
    }

    private PersonFile theFile() {
        return java.util.Objects.requireNonNull(known.file());
    }

    private Around with(PersonFile file) {
        return new Around(new Known(
                known.agencies(), known.corporations(), known.enrolments(), known.referral(), known.request(), file));
    }

    private static PersonFile file(
            List<Membership> team, List<OpenOverride> overrides, List<Representative> representatives) {
        return new PersonFile(
                MIZUKI,
                TOMOSHIBI,
                Set.of(MIZUKI, KAORI, KEN, TORU),
                team,
                overrides,
                representatives,
                null,
                new Course(List.of(), null, List.of(ANOTHER_PLAN), List.of(), List.of(), List.of()));
    }

    private static List<Membership> usualTeam() {
        return List.of(
                new Membership(TOMOSHIBI, null, LONG_AGO, null),
                new Membership(SCHOOL, TeamRole.SCHOOL, LONG_AGO, null),
                new Membership(KODAMA, TeamRole.SERVICE, LONG_AGO, null));
    }

    private static List<Representative> parents() {
        return List.of(parent(KAORI, true), parent(KEN, true));
    }

    private static List<Known.Enrolment> everybodysEnrolment() {
        return REGISTERED.keySet().stream()
                .flatMap(agency -> Stream.of(People.firstOf(agency), People.secondOf(agency))
                        .map(who -> new Known.Enrolment(who, agency, LocalDate.of(2020, 4, 1), null)))
                .toList();
    }
}
