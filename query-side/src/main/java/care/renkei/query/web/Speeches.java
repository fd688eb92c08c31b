package care.renkei.query.web;

import care.renkei.query.web.telling.SentenceBook;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the way to speak in a language, now. */
@Component
public final class Speeches {

    private final MessageSource messages;
    private final Directory directory;
    private final Clock clock;
    private final ZoneId zone;

    Speeches(MessageSource messages, Directory directory, Clock clock, @Value("${renkei.time-zone}") ZoneId zone) {
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    public Speech in(Locale locale) {
        return new Speech(
                SentenceBook.in(locale),
                new PageWords(messages, locale),
                Days.at(clock.instant(), zone, locale),
                directory);
    }

    public Clock clock() {
        return clock;
    }
}
