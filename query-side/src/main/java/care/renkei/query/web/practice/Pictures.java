package care.renkei.query.web.practice;

import care.renkei.events.Stage;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.events.practice.PracticeRole;
import care.renkei.events.practice.Theme;
import care.renkei.query.web.Speech;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the picture from how each row stands, in words. */
record Pictures(Speech speech, Function<Practice, PracticeLine> line) {

    Picture draw() {
        return new Picture(
                Arrays.stream(Stage.values())
                        .map(stage -> new Picture.Head(
                                stage.name(),
                                speech.book().code(stage),
                                tally(practice -> practice.stages().contains(stage))))
                        .toList(),
                Arrays.stream(Theme.values()).map(this::group).toList(),
                tally(practice -> true));
    }

    private Picture.Group group(Theme theme) {
        return new Picture.Group(
                speech.words().say("practice.theme." + theme),
                tally(practice -> practice.theme() == theme),
                Arrays.stream(PracticeRole.values())
                        .filter(role -> rows(of(theme, role)).findAny().isPresent())
                        .map(role -> row(theme, role))
                        .toList());
    }

    private Picture.Row row(Theme theme, PracticeRole role) {
        return new Picture.Row(
                speech.words().say("practice.role." + role),
                tally(of(theme, role)),
                Arrays.stream(Stage.values())
                        .map(stage -> cell(stage, theme, role))
                        .toList());
    }

    private Picture.Cell cell(Stage stage, Theme theme, PracticeRole role) {
        Predicate<Practice> here =
                of(theme, role).and(practice -> practice.stages().contains(stage));
        return new Picture.Cell(
                String.join("-", "c", stage.name(), theme.name(), role.name()).toLowerCase(Locale.ROOT),
                speech.book().code(stage),
                speech.words()
                        .say(
                                "practice.panel",
                                speech.book().code(stage),
                                speech.words().say("practice.theme." + theme),
                                speech.words().say("practice.role." + role)),
                tally(here),
                rows(here)
                        .map(practice -> line.apply(practice).dot())
                        .filter(dot -> dot != Dot.NOTHING)
                        .toList(),
                new Sections(speech).groups(here, line));
    }

    private Tally tally(Predicate<Practice> which) {
        return Tally.of(rows(which).map(practice -> line.apply(practice).dot()).toList(), speech.words());
    }

    private static Predicate<Practice> of(Theme theme, PracticeRole role) {
        return practice -> practice.theme() == theme && practice.roles().contains(role);
    }

    private static Stream<Practice> rows(Predicate<Practice> which) {
        return PracticeCatalogue.standard().practices().stream().filter(which);
    }
}
