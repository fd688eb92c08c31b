package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgencyList;
import care.renkei.query.caller.Asking;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what a practitioner may name in a form: no more of a person's file is read than the form refers to. */
@Component
final class FormDesks {

    private final Files files;
    private final Agencies agencies;
    private final AuditOfSharing audits;
    private final Speeches speeches;

    FormDesks(Files files, Agencies agencies, AuditOfSharing audits, Speeches speeches) {
        this.files = files;
        this.agencies = agencies;
        this.audits = audits;
        this.speeches = speeches;
    }

    /** @param type what the form is for; null where one is still chosen */
    FormDesk desk(Asking asking, DataSubjectId person, @Nullable EventDescription type, Locale locale) {
        Writer writer = writer(asking);
        Speech speech = speeches.in(locale);
        References refers = type == null ? References.NONE : References.of(type);
        InSight inSight = refers.anyRecord()
                ? files.all(person, asking, null, speech)
                : files.header(person, asking, refers.types(), null, speech);
        Forms forms = forms(writer, asking, inSight);
        return new FormDesk(writer, inSight, refers.sharing() ? forms.and(saidBefore(asking, inSight)) : forms);
    }

    /** What a practitioner may name in a form about the own agency: no file of anybody is read for it. */
    AgencyDesk ofTheAgency(Asking asking, Locale locale) {
        Writer writer = writer(asking);
        Speech speech = speeches.in(locale);
        AgencyList known = agencies.of(asking.caller());
        DataSubjectId subject = writer.agency().subject();
        var choices = new Choices(
                writer.practitioner().text(),
                List.of(),
                List.of(),
                agencies(known, speech),
                corporations(known),
                new Option(subject.text(), String.valueOf(speech.directory().name(writer.agency()))),
                List.of(),
                Map.of());
        List<Option> roles = roles(staff(known, writer), writer, speech);
        return new AgencyDesk(
                writer,
                speech,
                new Forms(subject, choices, roles, speech.book(), speech.words(), speech.days()),
                LocalDateTime.ofInstant(
                        speeches.clock().instant(), speech.days().zone()));
    }

    private static Writer writer(Asking asking) {
        if (!(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
        return new Writer(caller.agency(), caller.practitioner());
    }

    /** Looked up only where a form asks for it: it is a look of its own. */
    private Map<String, List<Referable>> saidBefore(Asking asking, InSight inSight) {
        var look = new SharingLook(inSight.page().person(), asking.caller(), asking.purpose(), null, asking.receipt());
        return new SaidBefore(inSight.readings(), inSight.speech().words()).things(audits.audit(look, 1));
    }

    private Forms forms(Writer writer, Asking asking, InSight inSight) {
        Speech speech = inSight.speech();
        AgencyList known = agencies.of(asking.caller());
        List<AgencyList.Enrolled> staff = staff(known, writer);
        var choices = new Choices(
                writer.practitioner().text(),
                staff.stream()
                        .map(one -> new Option(one.id().text(), inSight.names().subject(one.id())))
                        .toList(),
                inSight.names().relatives().entrySet().stream()
                        .map(one -> new Option(one.getKey().text(), one.getValue()))
                        .toList(),
                agencies(known, speech),
                corporations(known),
                new Option(inSight.page().person().text(), speech.words().say("record.about.person")),
                new Earlier(inSight).records(),
                new Earlier(inSight).things());
        return new Forms(
                inSight.page().person(),
                choices,
                roles(staff, writer, speech),
                speech.book(),
                speech.words(),
                speech.days());
    }

    private static List<AgencyList.Enrolled> staff(AgencyList known, Writer writer) {
        return known.agencies().stream()
                .filter(agency -> agency.id().equals(writer.agency()))
                .flatMap(agency -> agency.staff().stream())
                .toList();
    }

    private static List<Option> roles(List<AgencyList.Enrolled> staff, Writer writer, Speech speech) {
        return staff.stream()
                .filter(one -> one.id().equals(writer.practitioner()))
                .flatMap(one -> one.roles().stream())
                .map(role -> new Option(role.name(), speech.book().code(role)))
                .toList();
    }

    private static List<Option> agencies(AgencyList known, Speech speech) {
        return known.agencies().stream()
                .map(agency -> new Option(agency.id().text(), speech.directory().name(agency.id())))
                .toList();
    }

    private static List<Option> corporations(AgencyList known) {
        return known.agencies().stream()
                .filter(agency -> agency.corporationNumber() != null && agency.corporationName() != null)
                .map(agency -> new Option(agency.corporationNumber(), agency.corporationName()))
                .distinct()
                .toList();
    }
}
