package care.renkei.events.sharing;

import care.renkei.events.Category;
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
import java.util.Set;

/** An agency asks to share; asking opens nothing. */
@Wire(
        name = "sharing.consent-requested",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.INT,
        practices = {"ENV-09"},
        ja = "共有のお願い",
        en = "Consent requested")
public record ConsentRequested(
        @InClear @IdOf(value = "request", made = true) @Says(en = "The request.", ja = "このお願いの番号。")
        ThingId request,

        @InClear @Says(en = "Who would receive.", ja = "だれに伝えたいか。")
        Recipients recipients,

        @InClear @Says(en = "What would be shared.", ja = "何を伝えたいか。")
        Scope scope,

        @InClear @Range(min = 1, max = 8) @Says(en = "What for.", ja = "何のためか。")
        Set<Purpose> purposes,

        @Says(en = "Why it is asked, as it was said.", ja = "お願いするわけ。")
        Words why)
        implements SharingEvent {}
