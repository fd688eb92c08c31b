package care.renkei.events.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LegalBasis;
import care.renkei.events.Range;
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
import java.util.Set;
import java.util.TreeSet;
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

        @InClear
        @Range(min = 0, max = 60)
        @Says(en = "Agencies that sit in the meeting; nobody else receives.", ja = "会議の構成員である機関（ほかには伝えない）。")
        Set<AgencyId> members,

        @Says(en = "The document that asked for it.", ja = "求めの文書番号。") @Nullable
        Words documentNumber,

        @InClear @Says(en = "Who of the agency decided to answer.", ja = "応じると決めた職員。") @Nullable
        DataSubjectId decidedBy,

        @Says(en = "What is given, item by item.", ja = "伝えること（項目ごと）。") @Nullable
        Words items,

        @Says(en = "What was asked for and is not given.", ja = "求められたが、伝えないこと。") @Nullable
        Words itemsRefused,

        @InClear @Says(en = "When the incident was declared.", ja = "災害が発生・切迫と宣言された日時。") @Nullable
        Instant incidentDeclaredAt,

        @Says(en = "The incident as it was declared.", ja = "宣言された災害の名前。") @Nullable
        Words incident,

        @InClear @Says(en = "Why consent was not asked or had.", ja = "同意を得なかった理由。") @Nullable
        WhyConsentHard whyWithoutConsent,

        @Says(en = "Why it is needed, in a sentence.", ja = "必要なわけ。")
        Words why)
        implements SharingEvent {

    public StatutorySharingRecorded {
        members = members == null ? Set.of() : new TreeSet<>(members);
    }
}
