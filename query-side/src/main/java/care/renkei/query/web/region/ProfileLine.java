package care.renkei.query.web.region;

import care.renkei.query.region.Resources;
import care.renkei.query.web.Speech;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an office says that its services are for. */
public record ProfileLine(
        Named agency,
        String services,
        @Nullable String concept,
        @Nullable String suitedFor,
        @Nullable String notSuitedFor,
        String since) {

    static ProfileLine of(Resources.Profile profile, Speech speech) {
        return new ProfileLine(
                Named.of(profile.agency(), speech),
                profile.services().stream()
                        .sorted()
                        .map(service -> speech.book().code(service))
                        .collect(Collectors.joining(speech.japanese() ? "、" : ", ")),
                profile.concept(),
                profile.suitedFor(),
                profile.notSuitedFor(),
                speech.words().say("region.profile.since", speech.days().day(profile.validFrom())));
    }
}
