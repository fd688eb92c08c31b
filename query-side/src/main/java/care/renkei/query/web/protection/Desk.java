package care.renkei.query.web.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgencyList;
import care.renkei.query.caller.Asking;
import care.renkei.query.protection.ReportNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where somebody at an agency writes: who that is, and who may receive. */
record Desk(Caller.OfAgency caller, DataSubjectId practitioner, AgencyList known, Speech speech) {

    private static final Set<AgencyKind> AUTHORITIES =
            EnumSet.of(AgencyKind.MUNICIPAL_WELFARE, AgencyKind.PREFECTURE, AgencyKind.CHILD_GUIDANCE_CENTRE);

    /** @throws ReportNotAvailable if somebody else asks: there is nothing for them here */
    static Desk of(Asking asking, Agencies agencies, Speech speech) {
        if (asking.caller() instanceof Caller.OfAgency caller && caller.practitioner() != null) {
            return new Desk(caller, caller.practitioner(), agencies.of(caller), speech);
        }
        throw new ReportNotAvailable();
    }

    List<Option> authorities() {
        return named(AUTHORITIES);
    }

    List<Option> prefectures() {
        return named(EnumSet.of(AgencyKind.PREFECTURE));
    }

    private List<Option> named(Set<AgencyKind> kinds) {
        return known.agencies().stream()
                .filter(agency -> kinds.contains(agency.kind()))
                .map(agency -> new Option(agency.id().text(), speech.directory().name(agency.id())))
                .toList();
    }

    /** Whether the own agency is one that may receive; known to everybody from the list of agencies. */
    boolean ofAnAuthority() {
        AgencyId own = caller.agency();
        return known.agencies().stream()
                .anyMatch(agency -> agency.id().equals(own) && AUTHORITIES.contains(agency.kind()));
    }

    ReportWriting writing() {
        PractitionerRole role = known.agencies().stream()
                .flatMap(agency -> agency.staff().stream())
                .filter(one -> one.id().equals(practitioner))
                .flatMap(one -> one.roles().stream())
                .findFirst()
                .orElse(PractitionerRole.ADMINISTRATOR);
        return new ReportWriting(
                caller.agency(),
                practitioner,
                role,
                speech.days().today(),
                speech.days().zone());
    }
}
