package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Named consents end at once; what was shown stays in the audit. */
@Wire(
        name = "sharing.consent-withdrawn",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "同意の取り消し",
        en = "Consent withdrawn")
public record ConsentWithdrawn(
        @InClear @IdOf("consent") @Range(min = 1, max = 50) @Says(en = "The consents that end.", ja = "取り消す同意。")
        List<ThingId> consents,

        @InClear @Range(min = 1, max = 4) @Says(en = "Who withdrew.", ja = "だれが取り消したか。")
        List<Grantor> withdrawnBy,

        @Says(en = "What was said with it.", ja = "そのときのことば。") @Nullable
        Words words,

        @Says(
                en = "The child's or the person's own view, where others decide in law.",
                ja = "ほかの人が法律上決めるときの、子ども・本人自身の考え。")
        @Nullable
        Words ownView)
        implements SharingEvent {}
