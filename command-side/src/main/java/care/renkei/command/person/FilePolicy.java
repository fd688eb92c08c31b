package care.renkei.command.person;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.ThingId;
import care.renkei.events.person.MunicipalityChanged;
import care.renkei.events.person.PersonsLinked;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about what becomes of a file: linked, taken apart, moved, ended. */
final class FilePolicy {

    private FilePolicy() {}

    /** Decisions, 24: the municipality or the core centre. */
    static @Nullable Refusal mayLink(Submission submission) {
        AgencyKind kind = submission.known().kindOf(submission.event().source());
        return CommonRules.isMunicipality(kind) || kind == AgencyKind.CORE_CONSULTATION_CENTRE
                ? null
                : new PersonRefusal.NotForThisAgencyToLink();
    }

    /** One that is there, open to who links, and not one with this file already. */
    static @Nullable Refusal isAnotherFile(Submission submission, PersonState.Registered person, PersonsLinked linked) {
        if (linked.other().equals(submission.event().subject())
                || person.ending().links().containsKey(linked.link())
                || person.ending().links().containsValue(linked.other())) {
            return new PersonRefusal.AlreadyLinked();
        }
        Beyond.OtherFile other = submission.known().beyond().other();
        boolean available = other != null
                && (other.ofTheTeam()
                        || CommonRules.isMunicipality(
                                submission.known().kindOf(submission.event().source())));
        return available ? null : new CommonRefusal.PersonNotAvailable();
    }

    static @Nullable Refusal isLinked(PersonState.Registered person, ThingId link) {
        return person.ending().links().containsKey(link) ? null : new PersonRefusal.LinkNotKnown();
    }

    /** Decisions, 24: the person is told. */
    static @Nullable Refusal thePersonIsTold(Submission submission, LocalDate toldOn) {
        return toldOn.isAfter(submission.today()) ? new PersonRefusal.PersonNotToldYet() : null;
    }

    static @Nullable Refusal goesElsewhere(Submission submission, MunicipalityChanged moved) {
        AgencyId to = moved.to();
        boolean named = to != null ? !to.equals(moved.from()) : !CommonRules.unsaid(moved.toName());
        if (!named) {
            return new PersonRefusal.MunicipalityNotNamed();
        }
        boolean municipalities = Stream.of(moved.from(), to)
                .flatMap(Stream::ofNullable)
                .allMatch(
                        agency -> CommonRules.isMunicipality(submission.known().kindOf(agency)));
        return municipalities
                ? CommonRules.agenciesAreRegistered(submission, moved.told())
                : new PersonRefusal.NoSuchMunicipality();
    }

    /** APPI art. 27: another municipality is a third party. */
    static @Nullable Refusal isHandedOnWithAgreement(MunicipalityChanged moved) {
        return moved.handedOn().isEmpty() || moved.personAgreed() ? null : new PersonRefusal.HandedOnWithoutAgreement();
    }

    static @Nullable Refusal diedByToday(Submission submission, LocalDate on) {
        return on.isAfter(submission.today()) ? new PersonRefusal.DeathInTheFuture() : null;
    }

    static @Nullable Refusal deathWasRecorded(PersonState.Registered person) {
        return person.ending().diedOn() == null ? new PersonRefusal.NoDeathRecorded() : null;
    }
}
