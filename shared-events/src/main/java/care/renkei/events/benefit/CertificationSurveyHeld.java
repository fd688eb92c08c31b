package care.renkei.events.benefit;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.PlaceKind;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** The person was visited and asked how life goes and where support is needed; a child too, without a category following from it. */
@Wire(
        name = "benefit.certification-survey-held",
        stream = StreamKind.BENEFIT,
        categories = {Category.HEALTH, Category.LIFE},
        stage = Stage.PLN,
        ja = "認定調査",
        en = "Certification survey held")
public record CertificationSurveyHeld(
        @InClear @IdOf("benefit") @Says(en = "The application that it is about.", ja = "対象の申請。")
        ThingId benefit,

        @InClear @Says(en = "Whether the municipality entrusted an office with it.", ja = "委託された事業所が行ったか。")
        boolean entrusted,

        @InClear @Says(en = "Where.", ja = "場所。") PlaceKind place,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @InClear @Says(en = "Whether family was there.", ja = "家族がいたか。")
        boolean familyPresent,

        @Says(en = "What was found, beyond the boxes.", ja = "特記事項。") @Nullable
        Words findings,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personsWords)
        implements BenefitEvent {}
