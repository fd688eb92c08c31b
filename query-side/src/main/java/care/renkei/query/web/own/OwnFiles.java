package care.renkei.query.web.own;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.caller.Asking;
import care.renkei.query.consentaudit.OwnDecisions;
import care.renkei.query.consentaudit.OwnDecisions.Mine;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.furigana.Furigana;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.PersonHead;
import care.renkei.query.web.person.Shown;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a file for whoever it is about. */
@Component
final class OwnFiles {

    static final String FURIGANA = "furigana";

    private final Files files;
    private final OwnDecisions decisions;
    private final Speeches speeches;

    OwnFiles(Files files, OwnDecisions decisions, Speeches speeches) {
        this.files = files;
        this.decisions = decisions;
        this.speeches = speeches;
    }

    /** @throws PersonNotAvailable for agencies, which have pages of their own */
    OwnFile open(Asking asking, DataSubjectId person, @Nullable Position after, HttpSession session, Locale locale) {
        Speech speech = speeches.in(locale);
        var look = new SharingLook(person, asking.caller(), Purpose.OWN_RECORD, after, asking.receipt());
        Mine mine = decisions.mine(look);
        if (!(asking.caller() instanceof Caller.Individual caller)) {
            throw new PersonNotAvailable();
        }
        // A supporter is named by consents that say what for; whoever stands for the person needs no purpose.
        Purpose purpose = mine.subject().equals(person) ? Purpose.OWN_RECORD : asking.purpose();
        InSight inSight = files.all(person, new Asking(caller, purpose, asking.receipt()), after, speech);
        boolean above = speech.japanese() && wantsFurigana(session);
        var plain = new PlainWords(speech.words(), above ? new Furigana(readings(inSight)) : null);
        return new OwnFile(
                look, caller.viewer(), inSight, mine, plain, speeches.clock().instant());
    }

    static boolean wantsFurigana(HttpSession session) {
        return !Boolean.FALSE.equals(session.getAttribute(FURIGANA));
    }

    /** Names are read as it was written down how they are read. */
    private static Map<String, String> readings(InSight inSight) {
        var readings = new HashMap<String, String>();
        PersonHead head = inSight.head();
        put(head.name(), head.reading(), readings);
        Speech speech = inSight.speech();
        for (Shown shown : inSight.newestFirst()) {
            AgencyId source = shown.source();
            put(speech.directory().name(source), speech.directory().reading(source), readings);
            DataSubjectId practitioner = shown.practitioner();
            if (practitioner != null && practitioner.kind() == DataSubjectId.Kind.PRACTITIONER) {
                put(
                        speech.directory().practitioner(practitioner),
                        speech.directory().reading(practitioner),
                        readings);
            }
        }
        return readings;
    }

    private static void put(@Nullable String name, @Nullable String reading, Map<String, String> into) {
        if (name != null && reading != null && !name.isBlank() && !reading.isBlank()) {
            into.put(name, reading);
        }
    }
}
