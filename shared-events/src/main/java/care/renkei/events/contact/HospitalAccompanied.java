package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody went along to the hospital, to understand together what is not yet clear. */
@Wire(
        name = "contact.hospital-accompanied",
        categories = {Category.HEALTH, Category.CONTACT},
        stage = Stage.ASM,
        practices = {"ASM-25"},
        ja = "受診の付き添い",
        en = "Hospital accompanied")
public record HospitalAccompanied(
        @InClear @Says(en = "What it was for.", ja = "何のための受診か。")
        HospitalVisitPurpose purpose,

        @InClear @Range(min = 1, max = 10) @Says(en = "Practitioners who went along.", ja = "付き添った職員。")
        Set<DataSubjectId> staff,

        @InClear @Says(en = "The hospital, where it is an agency of Renkei.", ja = "医療機関（登録があるとき）。") @Nullable
        AgencyId facility,

        @InClear @Says(en = "Whether the person agreed that somebody came along.", ja = "付き添いに本人が納得しているか。")
        boolean personAgreed,

        @InClear
        @IdOf("consent")
        @Range(min = 0, max = 20)
        @Says(en = "Consents on which the hospital and the agency exchanged information.", ja = "病院とやりとりするもとになる同意。")
        List<ThingId> consents,

        @InClear @Says(en = "When the next visit is.", ja = "次の受診の日。") @Nullable
        LocalDate nextOn,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it took, in minutes.", ja = "かかった時間（分）。") @Nullable
        Integer minutes,

        @Says(en = "The hospital's name, where it is not registered.", ja = "医療機関の名前（登録がないとき）。") @Nullable
        Words facilityName,

        @Says(en = "What was learned from the hospital.", ja = "病院から分かったこと。") @Nullable
        Words learned,

        @Says(en = "What was seen on the way and there, without reading it.", ja = "行き帰りと院内で見たこと。") @Nullable
        Words observed,

        @Says(en = "What the person said, word for word.", ja = "本人のことばのまま。") @Nullable
        Words personSaid)
        implements ContactEvent {
    /** What a visit to the hospital is for. */
    public enum HospitalVisitPurpose {
        CLARIFYING_TRAITS,
        FIRST_VISIT,
        REGULAR,
        EXPLANATION,
        CERTIFICATE,
        EMERGENCY,
        OTHER
    }
}
