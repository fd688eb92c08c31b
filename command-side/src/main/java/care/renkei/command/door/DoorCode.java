package care.renkei.command.door;

import care.renkei.command.decision.Sentence;
import java.util.Locale;

/**
 * What can be wrong besides a field ({@code reading.ProblemCode}) or a broken rule ({@code decision.Refusal}). A closed
 * list, part of the contract.
 */
public enum DoorCode {
    MALFORMED_JSON(400, "JSON として読めません。", "This is not well-formed JSON."),
    NOT_A_BATCH(400, "出来事の一覧（JSON の配列）ではありません。", "This is not a list of events."),
    NOT_UTF_8(400, "文字コードが UTF-8 ではありません。", "The text is not UTF-8."),
    ID_NOT_A_UUID(400, "id は UUID（小文字）にしてください。", "The id has to be a UUID, in lower case."),
    TYPE_DIFFERS(400, "ヘッダー ce-type と、出来事の type が合いません。", "The header ce-type and the type of the event differ."),
    TOKEN_MISSING(401, "トークンがありません。", "There is no token."),
    TOKEN_EXPIRED(401, "トークンの期限が切れています。", "The token has expired."),
    TOKEN_NOT_VALID(401, "このトークンは使えません。", "The token is not valid here."),
    NOT_A_SENDER(403, "この利用者は、この出来事を送れません。", "This account does not send this event."),
    SOURCE_NOT_YOURS(403, "source は、送る機関自身でなければなりません。", "The source has to be the agency that sends."),
    PRACTITIONER_NOT_YOURS(
            403, "practitioner は、サインインしている職員でなければなりません。", "The practitioner has to be whoever is signed in."),
    TYPE_NOT_YOURS(403, "この種類の出来事は、この送り手からは受け付けていません。", "This sender does not send events of this type."),
    IMPORT_NOT_YOURS(
            403, "過去の記録を取り込めるのは、機関の管理者だけです。", "Only an administrator of the agency brings in history (imported)."),
    PERSON_NOT_AVAILABLE(404, "この方の台帳は、こちらからは見つかりません。", "There is no file here for this person."),
    NOT_FOUND(404, "ここには何もありません。", "There is nothing here."),
    METHOD_NOT_ALLOWED(405, "この方法では使えません。", "This method is not for this address."),
    ID_REUSED_WITH_OTHER_CONTENT(409, "同じ id で別の内容がすでに送られています。", "Another content was sent under this id before."),
    TOO_LARGE(413, "大きすぎます。", "It is too large."),
    TOO_MANY_EVENTS(413, "一度に送れる出来事は 500 件までです。", "At most 500 events at once."),
    UNSUPPORTED_MEDIA_TYPE(415, "この形式（Content-Type）は受け付けていません。", "This media type is not accepted."),
    TIME_AHEAD(422, "time が先の時刻です（5 分まで）。", "The time lies ahead (by more than 5 minutes)."),
    SUBJECT_MISMATCH(422, "subject が、出来事の相手と合いません。", "The subject does not fit whom the event is about."),
    COULD_NOT_BE_PROCESSED(500, "処理できませんでした。記録は残っていません。", "It could not be processed; nothing was stored."),
    TOO_MUCH_AT_ONCE(
            503,
            "いま、一度に届いたものが多すぎます。少し待って、同じものを送り直してください。",
            "Too much arrives at once; wait a little and send the same again."),
    UNAVAILABLE(503, "いま受け付けられません。少し待って、同じものを送り直してください。", "Not available now; wait a little and send the same again.");

    private final int status;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    private final Sentence says;

    DoorCode(int status, String ja, String en) {
        this.status = status;
        this.says = new Sentence(ja, en);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public Sentence says() {
        return says;
    }

    /** As it stands in answers, e.g. {@code source-not-yours}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
