package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.Range;
import care.renkei.events.Recipients;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was told to somebody, with the basis for it. */
@Wire(
        name = "sharing.information-shared",
        stream = StreamKind.SHARING,
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09", "SVC-08"},
        ja = "情報を伝えた",
        en = "Information shared")
public record InformationShared(
        @InClear @Says(en = "Who was told.", ja = "だれに伝えたか。")
        Recipients to,

        @InClear @IdOf("consent") @Range(min = 0, max = 20) @Says(en = "Consents it rests on.", ja = "もとになる同意。")
        List<ThingId> consents,

        @InClear @IdOf("override") @Says(en = "The override it rests on.", ja = "もとになる命に関わる場合の情報提供。") @Nullable
        ThingId override,

        @InClear @Says(en = "Basis code.", ja = "根拠。") LegalBasis basis,

        @InClear @RecordOf @Range(min = 0, max = 200) @Says(en = "Records that were shown or sent.", ja = "見せた・渡した記録。")
        List<UUID> records,

        @InClear @Range(min = 1, max = 12) @Says(en = "What kinds of information.", ja = "情報の種類。")
        Set<Category> categories,

        @InClear @Says(en = "What for.", ja = "何のためか。") Purpose purpose,
        @InClear @Says(en = "How it was told.", ja = "伝え方。") DisclosureMeans how,

        @Says(en = "What was told, in a sentence.", ja = "伝えたこと。")
        Words items)
        implements SharingEvent {
    /** How information was told. */
    public enum DisclosureMeans {
        SHOWN,
        SPOKEN,
        PHONE,
        PAPER,
        ELECTRONIC
    }
}
