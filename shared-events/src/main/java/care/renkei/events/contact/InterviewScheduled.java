package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.PlaceKind;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Time and terms of a talk are fixed, by the person's wish where possible. */
@Wire(
        name = "contact.interview-scheduled",
        categories = {Category.CONTACT},
        stage = Stage.INT,
        practices = {"INT-01"},
        ja = "面接の約束",
        en = "Interview scheduled")
public record InterviewScheduled(
        @InClear @Says(en = "When it begins.", ja = "いつ始まるか。")
        Instant at,

        @InClear @Says(en = "Kind of place.", ja = "どんな場所か。")
        PlaceKind place,

        @InClear @Says(en = "Who chose time and place.", ja = "だれが時間と場所を決めたか。")
        Chooser wishedBy,

        @InClear @Says(en = "Whether it is as the person wished.", ja = "本人の望みどおりか。")
        boolean asWished,

        @InClear
        @Range(min = 1, max = 600)
        @Says(en = "How long it shall take, in minutes.", ja = "約束した長さ（分）。")
        @Nullable
        Integer agreedMinutes,

        @InClear
        @Says(
                en = "Whether the place is as wished, where it was asked apart from the time.",
                ja = "場所も望みどおりか（時間と別に聞いたとき）。")
        @Nullable
        Boolean placeAsWished,

        @InClear @Says(en = "What it is for.", ja = "何のための面接か。")
        InterviewHeld.@Nullable InterviewPurpose purpose,

        @InClear @Range(min = 0, max = 10) @Says(en = "Practitioners who will come.", ja = "来る職員。")
        Set<DataSubjectId> with,

        @Says(en = "Where exactly.", ja = "場所（ことば）。") @Nullable
        Words placeNote,

        @Says(en = "What the person asked for.", ja = "本人が頼んだこと。") @Nullable
        Words note)
        implements ContactEvent {}
