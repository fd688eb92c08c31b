package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applicant's present state, in the order of the official sheet; every part may be left out. */
@Wire(
        name = "person.basic-info-recorded",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.LIFE, Category.HEALTH, Category.FAMILY},
        stage = Stage.INT,
        practices = {"ASM-13", "ASM-24"},
        ja = "基本情報の記録",
        en = "Basic information recorded")
public record BasicInfoRecorded(
        @InClear @Says(en = "Where the information comes from.", ja = "情報の出どころ。")
        InformationSource source,

        @Says(en = "Support so far.", ja = "これまでの支援の経過。") @Nullable
        Words supportHistory,

        @Says(en = "Present state and issues.", ja = "現在の状態と課題。") @Nullable
        Words presentState,

        @Says(en = "Where the person lives.", ja = "住所。") @Nullable
        Words address,

        @Says(en = "Disability or illness, as told.", ja = "障害または疾患名。") @Nullable
        Words disability,

        @Says(en = "Life history.", ja = "生活歴。") @Nullable Words lifeHistory,

        @Says(en = "Medical history.", ja = "医療の状況。") @Nullable
        Words medicalHistory,

        @Says(en = "The person's chief complaint, in the person's words.", ja = "本人の主訴。") @Nullable
        Words chiefComplaint,

        @Says(en = "The family's complaint, in their words.", ja = "家族の主訴。") @Nullable
        Words familyComplaint,

        @Says(en = "Services and supports in use.", ja = "現在の支援。") @Nullable
        Words presentServices,

        @Range(min = 0, max = 40) @Says(en = "What was asked and why; nothing more than needed.", ja = "聞いたことと、その目的。")
        List<CollectedItem> items)
        implements PersonEvent {
    /** Who or what the information comes from. */
    public enum InformationSource {
        PERSON,
        FAMILY,
        AGENCY,
        DOCUMENT,
        OBSERVATION
    }

    /** One item that was asked for, with its purpose. */
    public record CollectedItem(
            @Says(en = "What was asked.", ja = "聞いたこと。") Words item,

            @Says(en = "What it is needed for.", ja = "何のために要るか。")
            Words purpose) {}
}
