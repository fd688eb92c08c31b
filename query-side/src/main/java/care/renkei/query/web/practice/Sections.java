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
                .map(stage -> new Section(stage.name(), speech.book().code(stage), groups(stage, line, wanted)))
                .filter(section -> !section.groups().isEmpty())
                .toList();
    }

    private List<Section.Group> groups(
            Stage stage, Function<Practice, PracticeLine> line, Predicate<PracticeLine> wanted) {
        return PracticeCatalogue.standard().viewpoints().stream()
                .map(viewpoint -> group(viewpoint, stage, line, wanted))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Section.Group group(
            Viewpoint viewpoint, Stage stage, Function<Practice, PracticeLine> line, Predicate<PracticeLine> wanted) {
        return new Section.Group(
                viewpoint.label().in(speech.japanese()),
                viewpoint.practices().stream()
                        .map(PracticeCatalogue.standard()::get)
                        .filter(practice -> practice.stages().getFirst() == stage)
                        .map(line)
                        .filter(wanted)
                        .toList());
    }

    String who(Practice practice) {
        return practice.roles().stream()
                .map(PracticeRole::name)
                .map(role -> speech.words().say("practice.role." + role))
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
    }
}
