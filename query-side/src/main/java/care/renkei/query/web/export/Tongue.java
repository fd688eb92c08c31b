package care.renkei.query.web.export;

import care.renkei.events.DataSubjectId;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.KnownNames;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Teller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one language tells what is exported. */
record Tongue(KnownNames names, Speech speech) {

    Readings readings() {
        return new Readings(speech.book(), names, speech.days());
    }

    Teller teller() {
        return new Teller(readings());
    }

    String say(String key, Object... arguments) {
        return speech.words().say(key, arguments);
    }

    /** Which view was asked; its code where this version has no word for it. */
    String asked(String code) {
        PageWords words = speech.words();
        return Objects.requireNonNullElse(
                words.messages().getMessage("sharing.asked." + code, null, code, words.locale()), code);
    }

    String who(@Nullable DataSubjectId practitioner, DataSubjectId viewer) {
        String place = readings().of(viewer);
        return practitioner == null ? place : readings().of(practitioner) + say("aside", place);
    }
}
