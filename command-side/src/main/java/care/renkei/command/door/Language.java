package care.renkei.command.door;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which answers are written; Japanese where nothing is asked for. */
public enum Language {
    JA,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** What an {@code Accept-Language} header asks for; anything unreadable counts as nothing. */
    public static Language of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return JA;
        }
        try {
            Locale asked = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return Locale.ENGLISH.equals(asked) ? EN : JA;
        } catch (IllegalArgumentException e) {
            return JA;
        }
    }

    /** As in {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String pick(String ja, String en) {
        return this == JA ? ja : en;
    }
}
