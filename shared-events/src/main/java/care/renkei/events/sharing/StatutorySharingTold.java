package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one concerned is told what went to whom by a statute; or that waits, with a reason and a new date. */
@Wire(
        name = "sharing.statutory-sharing-told",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "法令に基づく共有の説明",
        en = "Statutory sharing told")
public record StatutorySharingTold(
        @InClear @IdOf("basis") @Says(en = "The sharing that is told of.", ja = "説明する共有。")
        ThingId basisId,

        @InClear
        @Says(en = "New date, where telling waits because it endangers.", ja = "危険があるため説明を待つときの、新しい期日。")
        @Nullable
        LocalDate waitsUntil,

        @Says(en = "What was told, or why it waits.", ja = "伝えたこと、または待つわけ。")
        Words words,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words answer)
        implements SharingEvent {}
