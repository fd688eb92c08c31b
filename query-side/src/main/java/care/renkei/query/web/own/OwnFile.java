package care.renkei.query.web.own;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.consentaudit.OwnDecisions.Mine;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.furigana.Piece;
import care.renkei.query.visibility.Standing;
import care.renkei.query.web.Mark;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.telling.Readings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one request about an own page needs.
 *
 * @param viewer who is signed in
 * @param now the moment of the page
 */
record OwnFile(SharingLook look, DataSubjectId viewer, InSight inSight, Mine mine, PlainWords plain, Instant now) {

    Speech speech() {
        return inSight.speech();
    }

    Readings readings() {
        return inSight.readings();
    }

    Standing standing() {
        return inSight.page().standing();
    }

    /** The person, as the page speaks of them: you, or by name for whoever stands for them. */
    List<Piece> whom() {
        return standing() == Standing.PERSON
                ? plain.say("mine.you")
                : plain.text(inSight.head().called());
    }

    List<Piece> say(String key, Object... arguments) {
        return plain.say(key, arguments);
    }

    List<Piece> day(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, speech().days().zone());
        LocalDate today = speech().days().today();
        return plain.text(
                day.isBefore(today.minusDays(2))
                        ? speech().days().day(day)
                        : speech().days().distance(day));
    }

    /** Somebody or some agency, as the page calls them. */
    List<Piece> name(DataSubjectId who) {
        if (who.equals(viewer)) {
            return plain.say("mine.you");
        }
        return who.equals(look.person()) ? whom() : plain.text(readings().of(who));
    }

    List<Piece> name(@Nullable DataSubjectId practitioner, DataSubjectId viewedBy) {
        if (practitioner == null || practitioner.equals(viewedBy)) {
            return name(viewedBy);
        }
        boolean byOwnHand = viewedBy.equals(AgencyId.SELF.subject());
        return byOwnHand ? name(practitioner) : plain.say("mine.of", name(viewedBy), name(practitioner));
    }

    Mark mark(DataSubjectId who) {
        return speech().directory().mark(who);
    }
}
