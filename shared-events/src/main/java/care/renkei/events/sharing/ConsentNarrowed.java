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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A consent is replaced by a narrower one, at once. */
@Wire(
        name = "sharing.consent-narrowed",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-10"},
        ja = "同意をせまくする",
        en = "Consent narrowed")
public record ConsentNarrowed(
        @InClear @IdOf("consent") @Says(en = "The consent that is narrowed.", ja = "せまくする同意。")
        ThingId consent,

        @InClear @Says(en = "Who may still know.", ja = "これからも知ってよい人。")
        Recipients recipients,

        @InClear @Says(en = "What they may still know.", ja = "これからも知ってよいこと。")
        Scope scope,

        @InClear @Range(min = 1, max = 8) @Says(en = "What for.", ja = "何のためか。")
        Set<Purpose> purposes,

        @InClear @Says(en = "Last day.", ja = "いつまで。") LocalDate until,

        @InClear @Range(min = 1, max = 4) @Says(en = "Who narrowed it.", ja = "だれがせまくしたか。")
        List<Grantor> narrowedBy,

        @Says(en = "What was said with it.", ja = "そのときのことば。") @Nullable
        Words words,

        @Says(
                en = "The child's or the person's own view, where others decide in law.",
                ja = "ほかの人が法律上決めるときの、子ども・本人自身の考え。")
        @Nullable
        Words ownView)
        implements SharingEvent {}
