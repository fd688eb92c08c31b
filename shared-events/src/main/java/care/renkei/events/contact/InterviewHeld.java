package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.PlaceKind;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A talk with the person or the family: who was heard, where, how, how long. */
@Wire(
        name = "contact.interview-held",
        parts = {InterviewHeld.RelativePart.class, InterviewHeld.TogetherPart.class},
        categories = {Category.CONTACT, Category.LIFE},
        stage = Stage.ASM,
        practices = {"INT-02", "INT-03", "ASM-03", "ASM-04", "MON-02", "MON-05"},
        ja = "面接",
        en = "Interview held")
public record InterviewHeld(
        @InClear @Says(en = "What it was for.", ja = "何のための面接か。")
        InterviewPurpose purpose,

        @InClear @Says(en = "Who was heard.", ja = "だれの話を聞いたか。")
        Respondent respondent,

        @InClear @Says(en = "The relative who was heard, where it is one.", ja = "話を聞いた家族（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @InClear
        @Says(
                en = "Whether the person was heard alone; then it is not open to family until the person agrees.",
                ja = "本人だけで聞いたか（本人がいいと言うまで家族に見せない）。")
        boolean personAlone,

        @InClear @Says(en = "Whether person and family were heard apart from each other.", ja = "本人と家族を分けて聞いたか。")
        boolean heardApart,

        @InClear @Range(min = 1, max = 9999) @Says(en = "Which interview it is, from 1.", ja = "何回目か。") @Nullable
        Integer sequenceNo,

        @InClear @Says(en = "When it began.", ja = "始まった時刻。") @Nullable
        Instant startedAt,

        @InClear @Range(min = 1, max = 600) @Says(en = "How long was agreed, in minutes.", ja = "約束した長さ（分）。") @Nullable
        Integer agreedMinutes,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it took, in minutes.", ja = "かかった時間（分）。") @Nullable
        Integer durationMinutes,

        @InClear @Says(en = "How they talked.", ja = "話した方法。")
        Channel channel,

        @InClear @Says(en = "Kind of place.", ja = "どんな場所か。")
        PlaceKind place,

        @InClear @Says(en = "Who chose the place.", ja = "だれが場所を選んだか。") @Nullable
        Chooser placeChosenBy,

        @InClear @Says(en = "How they sat.", ja = "座り方。") @Nullable
        Seating seating,

        @InClear @Says(en = "Whether the person chose what to talk about.", ja = "話すことを本人に任せたか。")
        boolean topicsOpen,

        @InClear
        @Says(en = "Whether the person's and the family's wishes turned out to differ.", ja = "本人と家族の願いが食い違っていたか。")
        @Nullable
        Boolean wishesDiffer,

        @InClear @Says(en = "When to talk next, as agreed.", ja = "次に会う約束の日。") @Nullable
        LocalDate nextOn,

        @Says(en = "Where exactly.", ja = "場所（ことば）。") @Nullable
        Words placeNote,

        @Says(en = "What was talked about, in a sentence or two.", ja = "面接のようす。") @Nullable
        Words summary)
        implements ContactEvent {
    /** What an interview is for. */
    public enum InterviewPurpose {
        FIRST_HEARING,
        ASSESSMENT,
        CHECK_IN,
        MONITORING,
        EXPLANATION,
        COUNSELLING,
        OTHER
    }

    /** Who is heard. */
    public enum Respondent {
        PERSON,
        FAMILY,
        PERSON_AND_FAMILY,
        AGENCY
    }

    /** How people sit. */
    public enum Seating {
        SIDE_BY_SIDE,
        DIAGONAL,
        FACING,
        AROUND_A_TABLE,
        WALKING,
        OTHER
    }

    /** What was said by or about one relative. */
    @PartOf(Shape.RELATIVE)
    public record RelativePart(
            @Says(en = "What the relative said, word for word.", ja = "家族のことばのまま。") @Nullable
            Words verbatim,

            @Says(en = "What was said about the relative.", ja = "家族についてのこと。") @Nullable
            Words note)
            implements Part {}

    /** Text about the person and others that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text) implements Part {}
}
