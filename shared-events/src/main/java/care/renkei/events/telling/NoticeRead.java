package care.renkei.events.telling;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import java.util.UUID;

/** A practitioner has opened a matter that waits; only he or she says so. */
@Wire(
        name = "telling.notice-read",
        about = {Shape.PRACTITIONER},
        categories = {Category.SHARING},
        stage = Stage.ENV,
        ja = "知らせを読んだ",
        en = "Notice read")
public record NoticeRead(
        @InClear @Says(en = "What waits.", ja = "何が待っているか。") Matter matter,

        @InClear @Says(en = "The event from which the matter came.", ja = "もとになった出来事。")
        UUID event)
        implements TellingEvent {}
