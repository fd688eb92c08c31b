package care.renkei.query.web.practice;

import care.renkei.events.Stage;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.events.practice.PracticeRole;
import care.renkei.events.practice.Viewpoint;
import care.renkei.query.web.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays lines out by leading stage and viewpoint. */
record Sections(Speech speech) {

    /**
     * @param only the stage that is asked for; null for all
     * @param wanted which lines
     */
    List<Section> of(@Nullable Stage only, Function<Practice, PracticeLine> line, Predicate<PracticeLine> wanted) {
        return Arrays.stream(Stage.values())
                .filter(stage -> only == null || only == stage)
                .map(stage -> section(stage, line, practice -> wanted.test(line.apply(practice))))
                .filter(section -> !section.empty())
                .toList();
    }

    private Section section(Stage stage, Function<Practice, PracticeLine> line, Predicate<Practice> wanted) {
        Predicate<Practice> leads = practice -> practice.stages().getFirst() == stage;
        List<PracticeLine> also = practices()
                .filter(wanted)
                .filter(leads.negate())
                .filter(practice -> practice.stages().contains(stage))
                .map(line)
                .toList();
        List<Section.Group> groups = groups(leads.and(wanted), line);
        return new Section(
                stage.name(),
                speech.book().code(stage),
                Tally.of(
                        Stream.concat(groups.stream().flatMap(group -> group.lines().stream()), also.stream())
                                .map(PracticeLine::dot)
                                .toList(),
                        speech.words()),
                groups,
                also);
    }

    /** The chosen rows by what they look at together; viewpoints without any are left out. */
    List<Section.Group> groups(Predicate<Practice> chosen, Function<Practice, PracticeLine> line) {
        return PracticeCatalogue.standard().viewpoints().stream()
                .map(viewpoint -> group(viewpoint, chosen, line))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Section.Group group(
            Viewpoint viewpoint, Predicate<Practice> chosen, Function<Practice, PracticeLine> line) {
        return new Section.Group(
                viewpoint.label().in(speech.japanese()),
                viewpoint.practices().stream()
                        .map(PracticeCatalogue.standard()::get)
                        .filter(chosen)
                        .map(line)
                        .toList());
    }

    private static Stream<Practice> practices() {
        return PracticeCatalogue.standard().practices().stream();
    }

    String who(Practice practice) {
        return practice.roles().stream()
                .map(PracticeRole::name)
                .map(role -> speech.words().say("practice.role." + role))
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
    }
}
