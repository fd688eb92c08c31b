package care.renkei.query.web.region;

import care.renkei.query.region.Resources;
import care.renkei.query.web.Speech;
import org.jspecify.annotations.Nullable;

/** Places of one service at one office. */
public record PlacesLine(
        Named agency,
        String service,
        String says,
        Bar bar,
        String when,
        boolean stale,
        @Nullable String skills) {

    static PlacesLine of(Resources.Places places, Speech speech) {
        return new PlacesLine(
                Named.of(places.agency(), speech),
                speech.book().code(places.service()),
                speech.words()
                        .say(
                                places.vacancy() == 0 ? "region.places.full" : "region.places.free",
                                places.vacancy(),
                                places.capacity()),
                Bar.free(places.vacancy(), places.capacity()),
                speech.words()
                        .say(
                                places.stale() ? "region.places.stale" : "region.places.when",
                                speech.days().day(places.at()),
                                speech.days().distance(places.at())),
                places.stale(),
                places.skills());
    }
}
