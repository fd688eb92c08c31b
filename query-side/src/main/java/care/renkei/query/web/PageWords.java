package care.renkei.query.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The pages' own words in one language. */
public record PageWords(MessageSource messages, Locale locale) {

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** In quotation marks of the language, unless it already stands in some. */
    public String quote(String words) {
        boolean quoted = words.startsWith("「") || words.startsWith("“");
        return quoted ? words : say("quote", words);
    }
}
