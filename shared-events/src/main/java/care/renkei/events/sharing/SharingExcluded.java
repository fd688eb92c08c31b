package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Purpose;
import care.renkei.events.Range;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person names somebody who is not to know, without having been asked. */
@Wire(
        name = "sharing.sharing-excluded",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.INT,
        practices = {"ENV-09"},
        ja = "共有しない相手",
        en = "Sharing excluded")
public record SharingExcluded(
        @InClear @IdOf(value = "denial", made = true) @Says(en = "The exclusion.", ja = "この指定の番号。")
        ThingId denial,

        @InClear @Says(en = "Who shall not know.", ja = "知らせない相手。")
        Recipients recipients,

        @InClear @Says(en = "What they shall not know.", ja = "知らせないこと。")
        Scope scope,

        @InClear
        @Range(min = 0, max = 8)
        @Says(en = "For which purposes; none means for any.", ja = "どの目的について（空なら、すべて）。")
        Set<Purpose> purposes,

        @InClear @Range(min = 1, max = 4) @Says(en = "Who excluded them.", ja = "だれが指定したか。")
        List<Grantor> excludedBy,

        @Says(en = "Why, as it was said.", ja = "そのときのことばでの理由。") @Nullable
        Words reason,

        @Says(
                en = "The child's or the person's own view, where others decide in law.",
                ja = "ほかの人が法律上決めるときの、子ども・本人自身の考え。")
        @Nullable
        Words ownView)
        implements SharingEvent {}
