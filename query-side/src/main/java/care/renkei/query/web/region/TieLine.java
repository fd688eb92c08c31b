package care.renkei.query.web.region;

import care.renkei.query.region.Ties;
import care.renkei.query.region.Way;
import care.renkei.query.web.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two agencies, how they met and when last. */
public record TieLine(
        Named one,
        Named other,
        String strength,
        String how,
        @Nullable String last) {

    static TieLine of(Ties.Tie tie, Speech speech) {
        String comma = speech.japanese() ? "、" : ", ";
        return new TieLine(
                Named.of(tie.one(), speech),
                Named.of(tie.other(), speech),
                speech.words().say("region.tie.strength." + tie.strength()),
                String.join(
                        comma,
                        Arrays.stream(Way.values())
                                .map(way -> how(way, tie, speech))
                                .filter(Objects::nonNull)
                                .toList()),
                tie.last() == null
                        ? null
                        : speech.words()
                                .say(
                                        "region.tie.last",
                                        speech.days().day(tie.last()),
                                        speech.days().distance(tie.last())));
    }

    /** In both directions together. */
    private static @Nullable String how(Way way, Ties.Tie tie, Speech speech) {
        List<Ties.Touch> touches =
                tie.touches().stream().filter(touch -> touch.way() == way).toList();
        if (touches.isEmpty()) {
            return null;
        }
        long told = touches.stream()
                .mapToLong(touch -> touch.count()
                        + (touch.inFiles().isTold() ? touch.inFiles().count() : 0))
                .sum();
        boolean more = touches.stream().anyMatch(touch -> !touch.inFiles().isTold());
        String times =
                speech.words().say(more ? told == 0 ? "region.times.few" : "region.times.more" : "region.times", told);
        return speech.words().say("region.way." + way.name().toLowerCase(Locale.ROOT), times);
    }
}
