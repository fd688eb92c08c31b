package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Information goes out on the basis of a statute, with what the statute asks for. */
@Wire(
        name = "sharing.statutory-sharing-recorded",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "法令に基づく共有",
        en = "Statutory sharing recorded")
public record StatutorySharingRecorded(
        @InClear @IdOf(value = "basis", made = true) @Says(en = "This sharing.", ja = "この共有の番号。")
        ThingId basisId,

        @InClear @Says(en = "The statute.", ja = "根拠となる法令。") LegalBasis basis,

        @InClear @Says(en = "Who receives.", ja = "だれに伝えるか。")
        Recipients recipients,

        @InClear @Says(en = "What is shared, no more than the statute needs.", ja = "何を伝えるか。")
        Scope scope,

        @InClear @Says(en = "When it ends.", ja = "いつまで。") Instant until,

        @InClear
        @IdOf("meeting")
        @Says(en = "The meeting, where the statute speaks of one.", ja = "会議（法令が会議によるとき）。")
        @Nullable
        ThingId meeting,

        @Says(en = "The document that asked for it.", ja = "求めの文書番号。") @Nullable
        Words documentNumber,

        @InClear @Says(en = "Why consent was not asked or had.", ja = "同意を得なかった理由。") @Nullable
        WhyConsentHard whyWithoutConsent,

        @Says(en = "Why it is needed, in a sentence.", ja = "必要なわけ。")
        Words why)
        implements SharingEvent {}
