package care.renkei.query.web.region;

import care.renkei.query.region.Ties;
import care.renkei.query.web.Speech;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request for help between agencies, about nobody, with its answers. */
public record RequestLine(Named by, String says, @Nullable String need, List<String> answers, boolean open) {

    static RequestLine of(Ties.Request request, Speech speech) {
        String to = request.to().stream()
                .map(agency -> speech.directory().name(agency))
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
        return new RequestLine(
                Named.of(request.by(), speech),
                speech.words()
                        .say(
                                "region.request",
                                to,
                                speech.book().code(request.kind()),
                                speech.days().day(request.on())),
                request.need(),
                request.answers().stream()
                        .map(answer -> speech.words()
                                .say(
                                        "region.answer",
                                        speech.directory().name(answer.by()),
                                        speech.book().code(answer.reply()),
                                        answer.days()))
                        .toList(),
                request.answers().size() < request.to().size());
    }
}
