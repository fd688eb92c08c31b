package care.renkei.query.web.sharing;

import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Telling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells each matter about sharing as a line with stations. */
record Threads(Told told) {

    /** More stations stand below each other. */
    private static final int ABREAST = 4;

    private static final Set<SharingStep.Kind> NOTICES =
            EnumSet.of(SharingStep.Kind.NOTIFIED, SharingStep.Kind.ACKNOWLEDGED);

    private static final Set<SharingStep.Kind> SPOKEN = EnumSet.of(
            SharingStep.Kind.REQUESTED,
            SharingStep.Kind.EXPLAINED,
            SharingStep.Kind.REFUSED,
            SharingStep.Kind.EXCLUDED,
            SharingStep.Kind.GIVEN,
            SharingStep.Kind.NARROWED,
            SharingStep.Kind.STATUTE,
            SharingStep.Kind.JOINT_USE);

    List<ThreadView> views(List<ConsentThread> threads) {
        return threads.stream().map(this::view).toList();
    }

    /** What each consent covers now, for the cells of the matrix. */
    static Map<ThingId, Scope> scopes(List<ConsentThread> threads) {
        var scopes = new HashMap<ThingId, Scope>();
        for (ConsentThread thread : threads) {
            thread.steps().stream()
                    .filter(step -> step.kind() == SharingStep.Kind.GIVEN || step.kind() == SharingStep.Kind.NARROWED)
                    .map(SharingStep::scope)
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later)
                    .ifPresent(scope -> thread.things().forEach(thing -> scopes.put(thing, scope)));
        }
        return scopes;
    }

    private ThreadView view(ConsentThread thread) {
        List<ThreadView.Station> stations = stations(thread.steps());
        return new ThreadView(
                title(thread),
                told.say("sharing.thread.state." + thread.state().name()),
                isStory(thread),
                thread.things().stream().map(ThingId::text).toList(),
                stations.size() <= ABREAST ? "stations across" : "stations",
                stations,
                outstanding(thread));
    }

    /** A change of mind is worth reading at once; a plain yes waits behind its heading. */
    private static boolean isStory(ConsentThread thread) {
        return thread.steps().stream()
                .map(SharingStep::kind)
                .anyMatch(kind -> kind == SharingStep.Kind.REFUSED
                        || kind == SharingStep.Kind.NARROWED
                        || kind == SharingStep.Kind.WITHDRAWN);
    }

    private String title(ConsentThread thread) {
        SharingStep about = thread.steps().stream()
                .filter(step -> SPOKEN.contains(step.kind()) && step.recipients() != null)
                .reduce((earlier, later) -> later)
                .orElse(thread.steps().getFirst());
        String recipients = told.readings().of(about.recipients());
        String scope = told.readings().of(about.scope());
        return scope.isEmpty() ? recipients : told.say("sharing.thread", recipients, scope);
    }

    private @Nullable String outstanding(ConsentThread thread) {
        return thread.outstanding().isEmpty()
                ? null
                : told.readings()
                        .all(thread.outstanding().stream()
                                .map(ConsentThread.Outstanding::agency)
                                .distinct()
                                .toList());
    }

    /** Notices of one kind that follow each other are one station. */
    private List<ThreadView.Station> stations(List<SharingStep> steps) {
        var stations = new ArrayList<ThreadView.Station>();
        for (int i = 0; i < steps.size(); i++) {
            var together = new ArrayList<SharingStep>();
            together.add(steps.get(i));
            while (NOTICES.contains(steps.get(i).kind())
                    && i + 1 < steps.size()
                    && steps.get(i + 1).kind() == steps.get(i).kind()) {
                together.add(steps.get(++i));
            }
            stations.add(station(together));
        }
        return stations;
    }

    private ThreadView.Station station(List<SharingStep> together) {
        SharingStep step = together.getFirst();
        Telling said = told.said().get(step.event());
        return new ThreadView.Station(
                css(step.kind()),
                told.days().day(step.occurredAt()),
                told.say("sharing.step." + step.kind().name()),
                said == null ? List.of() : quoted(said),
                lines(together, said),
                NOTICES.contains(step.kind()) ? null : by(step),
                null);
    }

    private List<Quote> quoted(Telling said) {
        return said.quotes().stream()
                .map(quote -> new Quote(told.words().quote(quote.words()), quote.own(), quote.speaker()))
                .toList();
    }

    private List<String> lines(List<SharingStep> together, @Nullable Telling said) {
        SharingStep step = together.getFirst();
        if (NOTICES.contains(step.kind())) {
            return List.of(told.readings()
                    .all(together.stream()
                            .map(SharingStep::to)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList()));
        }
        var lines = new ArrayList<String>();
        if (step.scope() != null) {
            lines.add(told.say("sharing.step.scope", told.readings().of(step.scope())));
        }
        if (said != null) {
            lines.addAll(said.texts());
        }
        if (step.until() != null) {
            lines.add(told.say("sharing.cell.until", told.days().day(step.until())));
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Who decided and how, then who wrote it down. */
    private String by(SharingStep step) {
        String decided = Stream.of(
                        told.grantors(step.grantors()), told.readings().of(step.means()))
                .filter(word -> !word.isEmpty())
                .reduce((who, how) -> who + told.say("aside", how))
                .orElse("");
        String recorded = told.say(
                "entry.recordedBy", told.who(step.practitioner(), step.by().subject()));
        return decided.isEmpty() ? recorded : told.say("sharing.step.by", decided, recorded);
    }

    private static String css(SharingStep.Kind kind) {
        return switch (kind) {
            case REQUESTED, REFUSED, EXCLUDED, WITHDRAWN -> "closed";
            case EXPLAINED -> "closed half";
            case GIVEN, NARROWED, NOTIFIED, ACKNOWLEDGED, STATUTE, REVIEWED, TOLD, JOINT_USE -> "full";
        };
    }
}
