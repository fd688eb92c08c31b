package care.renkei.query.web.notice;

import care.renkei.events.telling.Matter;
import care.renkei.query.alerting.Wishes;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody ticked and chose: kinds, hours and language. */
record WantedForm(
        @Nullable List<String> kinds,
        @Nullable String from,
        @Nullable String until,
        @Nullable String language) {

    /** Null where the hours cannot be read, or there is only one of the two. */
    @Nullable
    Wishes change(Wishes now) {
        boolean unsaid = blank(from) && blank(until);
        Wishes.Quiet quiet = quiet();
        return unsaid || quiet != null ? now.when(off(), quiet, "en".equals(language)) : null;
    }

    private Set<Matter> off() {
        Set<Matter> off = EnumSet.allOf(Matter.class);
        for (Matter matter : Matter.values()) {
            if (kinds != null && kinds.contains(matter.name())) {
                off.remove(matter);
            }
        }
        return off;
    }

    private Wishes.@Nullable Quiet quiet() {
        if (from == null || until == null || from.equals(until)) {
            return null;
        }
        try {
            return new Wishes.Quiet(LocalTime.parse(from), LocalTime.parse(until));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
