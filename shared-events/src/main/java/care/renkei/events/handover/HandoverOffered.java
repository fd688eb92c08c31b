package care.renkei.events.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LegalBasis;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The handover was explained and is put before the receiver, which learns by it whom it is about. What the receiver sees follows from the basis, not from the offer. */
@Wire(
        name = "handover.handover-offered",
        stream = StreamKind.HANDOVER,
        categories = {Category.PLAN, Category.CONTACT},
        stage = Stage.TRN,
        practices = {"TRN-01", "TRN-05", "TRN-06"},
        ja = "引継ぎのお願い",
        en = "Handover offered")
public record HandoverOffered(
        @InClear @IdOf("handover") @Says(en = "The handover that it is about.", ja = "対象の引継ぎ。")
        ThingId handover,

        @InClear @Says(en = "The receiver, as it was prepared.", ja = "引き継ぐ先の機関。")
        AgencyId to,

        @InClear @Says(en = "Whether the person was there when it was explained.", ja = "説明のとき、本人がいたか。")
        boolean personPresent,

        @InClear @Says(en = "Whether the person agrees to it.", ja = "本人が納得しているか。")
        boolean personAgreed,

        @InClear @Says(en = "On what the receiver may know.", ja = "引き継ぐ先が知ってよい根拠。")
        LegalBasis basis,

        @InClear
        @IdOf("consent")
        @Range(min = 0, max = 20)
        @Says(en = "The consents that cover the receiver, where consent is the basis.", ja = "引き継ぐ先を含む同意（同意が根拠のとき）。")
        List<ThingId> consents,

        @InClear @IdOf("meeting") @Says(en = "The meeting in which it was explained.", ja = "説明した会議。") @Nullable
        ThingId meeting,

        @InClear @Says(en = "Until when an answer is awaited.", ja = "返事の期限。") @Nullable
        LocalDate answerBy,

        @Says(en = "What was explained of what is still open.", ja = "残っていることについて説明したこと。") @Nullable
        Words explained,

        @Says(en = "What the person says about it.", ja = "本人のことば。") @Nullable
        Words personsWords)
        implements HandoverEvent {}
