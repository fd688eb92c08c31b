package care.renkei.query.web.practice;

import care.renkei.events.Stage;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.events.practice.PracticeRole;
import care.renkei.events.practice.Theme;
import care.renkei.query.web.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Draws the picture from how each row stands. */
record Pictures(Speech speech, Function<Practice, Dot> stands) {

    Picture draw() {
        return new Picture(
                Arrays.stream(Stage.values())
                        .map(stage -> speech.book().code(stage))
                        .toList(),
                Arrays.stream(Theme.values()).map(this::group).toList());
    }

    private Picture.Group group(Theme theme) {
        List<Practice> ofTheme = PracticeCatalogue.standard().practices().stream()
                .filter(practice -> practice.theme() == theme)
                .toList();
        return new Picture.Group(
                speech.words().say("practice.theme." + theme),
                Arrays.stream(PracticeRole.values())
                        .filter(role -> ofTheme.stream()
                                .anyMatch(practice -> practice.roles().contains(role)))
                        .map(role -> row(role, ofTheme))
                        .toList());
    }

    private Picture.Row row(PracticeRole role, List<Practice> ofTheme) {
        return new Picture.Row(
                speech.words().say("practice.role." + role),
                Arrays.stream(Stage.values())
                        .map(stage -> cell(
                                stage,
                                ofTheme.stream()
                                        .filter(practice -> practice.roles().contains(role)
                                                && practice.stages().contains(stage))
                                        .toList()))
                        .toList());
    }

    private Picture.Cell cell(Stage stage, List<Practice> practices) {
        List<Dot> dots = practices.stream().map(stands).toList();
        return new Picture.Cell(
                speech.book().code(stage),
                practices.isEmpty() ? "" : practices.getFirst().id(),
                speech.words()
                        .say(
                                "practice.cell",
                                count(dots, Dot.FULL) + count(dots, Dot.AROUND),
                                count(dots, Dot.HOLLOW),
                                count(dots, Dot.NOTHING)),
                dots.stream().filter(dot -> dot != Dot.NOTHING).toList());
    }

    private static long count(List<Dot> dots, Dot dot) {
        return dots.stream().filter(dot::equals).count();
    }
}
