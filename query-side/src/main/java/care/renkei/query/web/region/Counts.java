package care.renkei.query.web.region;

import care.renkei.query.figures.Parts;
import care.renkei.query.figures.Veiled;
import care.renkei.query.web.Speech;

/** Numbers in words; those that are not told are few. */
record Counts(Speech speech) {

    String of(Veiled number) {
        return number.isTold()
                ? speech.words().say("region.count", number.count())
                : speech.words().say("region.count.few");
    }

    /** The sum of what is told, with a word where there is more. */
    String sum(Parts parts) {
        return parts.more()
                ? speech.words().say(parts.told() == 0 ? "region.count.few" : "region.count.more", parts.told())
                : speech.words().say("region.count", parts.told());
    }
}
