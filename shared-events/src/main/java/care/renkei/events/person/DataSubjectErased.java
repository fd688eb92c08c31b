package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import org.jspecify.annotations.Nullable;

/**
 * The key of a data subject is destroyed: every word about them is unreadable, everywhere and for ever. It has no
 * words of its own, for they would be sealed under the key that goes.
 */
@Wire(
        name = "person.data-subject-erased",
        stream = StreamKind.PERSON,
        categories = {Category.SHARING},
        stage = Stage.TRN,
        ja = "消去",
        en = "Data subject erased")
public record DataSubjectErased(
        @InClear @Says(en = "Whose information: the person's or a relative's.", ja = "だれの情報か（本人または家族）。")
        DataSubjectId erased,

        @InClear @IdOf("erasure") @Says(en = "The request that it answers.", ja = "もとになる求め。") @Nullable
        ThingId request,

        @InClear @Says(en = "On what ground.", ja = "消去の根拠。")
        ErasureGround ground)
        implements PersonEvent {
    /** Why information may be erased. */
    public enum ErasureGround {
        RETENTION_OVER,
        WRONG_PERSON
    }
}
