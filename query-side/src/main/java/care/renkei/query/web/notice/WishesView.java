package care.renkei.query.web.notice;

import care.renkei.query.web.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told, on the page.
 *
 * @param mail whether this installation sends e-mail at all
 * @param unconfirmed the address whose code is awaited
 * @param pushKey with what a browser asks for messages from here; null where there are none
 * @param devices when each of them was added, in words
 */
public record WishesView(
        boolean mail,
        @Nullable String email,
        @Nullable String unconfirmed,
        List<Option> kinds,
        Set<String> wanted,
        String quietFrom,
        String quietUntil,
        boolean english,
        @Nullable String pushKey,
        List<Option> devices) {}
