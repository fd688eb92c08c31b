package care.renkei.query.web.own;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.furigana.Piece;
import care.renkei.query.visibility.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who looked: what one person did on one day for one purpose is one line. */
record LookedAt(OwnFile file) {

    private record Line(
            DataSubjectId viewer,
            @Nullable DataSubjectId practitioner,
            LocalDate day,
            Purpose purpose,
            boolean refused) {}

    private static final class Together {
        final Instant newest;
        final Set<UUID> records = new HashSet<>();
        final Set<Basis.Kind> bases = EnumSet.noneOf(Basis.Kind.class);
        boolean all;

        Together(Instant newest) {
            this.newest = newest;
        }
    }

    List<OwnView.Looked> view(List<LookShown> looks, List<RefusalShown> refusals, int most) {
        Map<Line, Together> lines = new LinkedHashMap<>();
        for (LookShown look : looks) {
            Together together = lines.computeIfAbsent(
                    new Line(look.viewer(), look.practitioner(), day(look.at()), look.purpose(), false),
                    line -> new Together(look.at()));
            together.all |= look.asked().equals("export");
            for (SeenOnBasis seen : look.seen()) {
                together.records.addAll(seen.records());
                together.bases.add(seen.basis());
            }
        }
        for (RefusalShown refusal : refusals) {
            if (!refusal.viewer().equals(file.viewer())) {
                lines.computeIfAbsent(
                        new Line(refusal.viewer(), refusal.practitioner(), day(refusal.at()), refusal.purpose(), true),
                        line -> new Together(refusal.at()));
            }
        }
        return lines.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Line, Together> entry) -> entry.getValue().newest, Comparator.reverseOrder()))
                .limit(most)
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, file.speech().days().zone());
    }

    private OwnView.Looked row(Line line, Together together) {
        var sentences = new ArrayList<List<Piece>>();
        sentences.add(file.say(
                "mine.looked.when",
                file.day(together.newest),
                file.say("mine.purpose." + line.purpose().name())));
        if (!line.refused()) {
            sentences.add(
                    together.all
                            ? file.say("mine.looked.all")
                            : together.records.isEmpty()
                                    ? file.say("mine.looked.nothing")
                                    : file.say("mine.looked.records", together.records.size()));
        }
        return new OwnView.Looked(
                file.mark(line.viewer()),
                file.name(line.practitioner(), line.viewer()),
                sentences,
                line.refused() ? file.say("mine.looked.refused") : because(together),
                line.refused());
    }

    private List<Piece> because(Together together) {
        return file.plain()
                .together(together.bases.stream()
                        .map(basis -> file.say("mine.because." + basis.name(), file.whom()))
                        .toList());
    }
}
