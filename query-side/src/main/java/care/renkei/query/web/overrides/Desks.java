package care.renkei.query.web.overrides;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.record.Writer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a file for somebody who acts for an agency. */
@Component
final class Desks {

    /** What was said with overrides stands beside their stages, for whom it is open. */
    private static final Set<EventName> SAID = Files.types(EventCatalogue.standard().types().stream()
            .filter(type -> type.capability().equals("override"))
            .map(EventDescription::content)
            .collect(Collectors.toList()));

    private final Files files;
    private final Agencies agencies;
    private final AuditOfSharing audits;
    private final Speeches speeches;

    Desks(Files files, Agencies agencies, AuditOfSharing audits, Speeches speeches) {
        this.files = files;
        this.agencies = agencies;
        this.audits = audits;
        this.speeches = speeches;
    }

    /** @throws PersonNotAvailable if the person is unknown or not theirs, or if nobody acts */
    Desk open(Asking asking, DataSubjectId person, @Nullable Position after, Locale locale) {
        if (!(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
        return new Desk(
                person,
                new Writer(caller.agency(), caller.practitioner()),
                files.header(person, asking, SAID, after, speeches.in(locale)),
                agencies.of(asking.caller()),
                audits.audit(
                        new SharingLook(person, asking.caller(), asking.purpose(), after, asking.receipt()),
                        AuditOfSharing.MOST_LOOKS));
    }
}
