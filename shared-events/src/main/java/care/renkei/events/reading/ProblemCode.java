package care.renkei.events.reading;

import java.util.Locale;

/** What can be wrong with a field of a sent event. A closed list; a sentence in both languages for whoever reads it. */
public enum ProblemCode {
    MISSING("この項目が必要です。", "This field is needed."),
    UNKNOWN_FIELD("この出来事にこの項目はありません。", "This event has no such field."),
    WRONG_TYPE("値の型が違います（空のときは項目ごと省きます）。", "The value is of the wrong type (leave the field out where it is empty)."),
    MALFORMED("書き方が正しくありません。", "The value is not written in the form of this field."),
    NOT_IN_LIST("決められた値のどれでもありません。", "The value is none of the codes of this field."),
    BLANK("文字がありません。", "There is no text in it."),
    TOO_LONG("長すぎます。", "The text is too long."),
    FORBIDDEN_CHARACTER("制御文字など、使えない文字があります。", "The text holds a control character or half a character."),
    TOO_FEW("数が足りません。", "There are too few of them."),
    TOO_MANY("数が多すぎます。", "There are too many of them."),
    TOO_SMALL("値が小さすぎます。", "The number is too small."),
    TOO_LARGE("値が大きすぎます。", "The number is too large."),
    REPEATED("同じものが二度あります。", "The same thing stands twice."),
    SUBJECT_NOT_ALLOWED("この出来事は、この人や機関についての欄を持ちません。", "This event has no part about such a subject."),
    MAIN_PART_MISSING("出来事の本体がありません。", "The main part of the event is missing."),
    PLACEHOLDER_AMBIGUOUS("同じ仮の名前が、別のものを指しています。", "One placeholder stands for two different things."),
    UNTIL_BEFORE_FROM("終わりが始まりより前です。", "The end lies before the beginning."),
    TIME_DIFFERS("time が occurred.from の最初の瞬間と合いません。", "The time is not the first instant of occurred.from."),
    /** The schema let it through and decoding failed all the same; tests see to it that this does not happen. */
    UNREADABLE("読み取れませんでした。", "It could not be read."),
    UNKNOWN_TYPE("その種類の出来事はありません。", "There is no event of this type."),
    UNSUPPORTED("この版・形式は受け付けていません。", "This version or format is not supported.");

    private final String ja;
    private final String en;

    ProblemCode(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** As it stands in answers, e.g. {@code unknown-field}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }
}
