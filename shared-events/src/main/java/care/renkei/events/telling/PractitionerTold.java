package care.renkei.events.telling;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import java.time.LocalDate;
import java.util.UUID;

/** Renkei has told a practitioner of an agency that something waits; only Renkei itself says so. */
@Wire(
        name = "telling.practitioner-told",
        about = {Shape.PRACTITIONER},
        categories = {Category.SHARING},
        stage = Stage.ENV,
        ja = "職員への知らせ",
        en = "Practitioner told")
public record PractitionerTold(
        @InClear
        @Says(
                en = "The notice: one for each matter, step, day, practitioner and way.",
                ja = "知らせの番号（ことがら、段階、日、職員、届け方ごとに一つ）。")
        UUID notice,

        @InClear @Says(en = "What waits.", ja = "何が待っているか。") Matter matter,

        @InClear @Says(en = "The event from which the matter came.", ja = "もとになった出来事。")
        UUID event,

        @InClear @Says(en = "How far the matter had come.", ja = "どの段階の知らせか。")
        Step step,

        @InClear @Says(en = "The day for which it was told.", ja = "どの日の知らせか。")
        LocalDate day,

        @InClear @Says(en = "The way it was told.", ja = "どうやって知らせたか。")
        Way way)
        implements TellingEvent {
    /** How word reaches a practitioner outside Renkei. */
    public enum Way {
        EMAIL,
        WEB_PUSH
    }
}
