package care.renkei.query.alerting;

import care.renkei.events.telling.Step;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says in words what waits, with the way to the page behind sign-in. No name, no id, no category: whoever reads over a
 * shoulder learns that there is work.
 *
 * @param publicUrl where people reach Renkei
 */
record Letters(URI publicUrl) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static final String PAGE = "/notices";

    Letter of(List<Notice> notices, Locale language, boolean brief) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Notice notice : notices) {
            lines.merge(line(notice, language), 1, Integer::sum);
        }
        String list = lines.entrySet().stream()
                .map(line -> say(language, "bullet", line.getValue() == 1 ? line.getKey() : several(line, language)))
                .collect(Collectors.joining("\n"));
        String body = brief
                ? list
                : say(language, "body", list, publicUrl.resolve(PAGE), publicUrl.resolve(PAGE + "/settings"));
        return new Letter(tag(notices), say(language, "subject"), body);
    }

    /** A code that shows that an address is its owner's. */
    Letter code(String code, Duration goodFor, Locale language) {
        return new Letter(
                UUID.randomUUID().toString(),
                say(language, "code.subject"),
                say(language, "code.body", code, goodFor.toMinutes()));
    }

    private static String line(Notice notice, Locale language) {
        String what = say(language, "matter." + notice.matter().name());
        LocalDate due = notice.dueOn();
        if (due == null) {
            return what;
        }
        return say(language, notice.step() == Step.OVERDUE ? "overdue" : "due", what, day(due, language));
    }

    private static String several(Map.Entry<String, Integer> line, Locale language) {
        return say(language, "several", line.getKey(), line.getValue());
    }

    private static String day(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofPattern(language.equals(Locale.ENGLISH) ? "d MMMM" : "M月d日", language));
    }

    private static String tag(List<Notice> notices) {
        return Notice.named(notices.stream()
                        .map(notice -> notice.id().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .toString();
    }

    private static String say(Locale language, String key, Object... arguments) {
        String words = ResourceBundle.getBundle("pages", language, NO_FALLBACK).getString("notices.letter." + key);
        return arguments.length == 0 ? words : new MessageFormat(words, language).format(arguments);
    }
}
