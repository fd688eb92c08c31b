package care.renkei.query.problem;

import java.util.Locale;

/** What can go wrong with a read; codes never change their meaning. */
public enum ReadCode {
    BAD_PARAMETER(400, "この値は使えません。", "This value makes no sense here."),
    TOKEN_MISSING(401, "トークンがありません。", "There is no token."),
    TOKEN_EXPIRED(401, "トークンの期限が切れています。", "The token has expired."),
    TOKEN_NOT_VALID(401, "このトークンは使えません。", "The token is not valid here."),
    /** Unknown and not yours look alike. */
    PERSON_NOT_AVAILABLE(404, "この方の台帳は、こちらからは見つかりません。", "There is no file here for this person."),
    NOT_FOUND(404, "ここには何もありません。", "There is nothing here."),
    METHOD_NOT_ALLOWED(405, "この方法では使えません。", "This method is not for this address."),
    NOT_ACCEPTABLE(406, "その形では答えられません。", "There is no answer in that form."),
    VIEW_BEHIND(503, "いま最新の内容を確かめられません。少し待って、もう一度お試しください。", "The view is behind; wait a little and ask again."),
    TOO_MUCH_AT_ONCE(
            503, "いま、アクセスが集中しています。少し待って、もう一度お試しください。", "Too much is asked at once; wait a little and ask again."),
    UNAVAILABLE(503, "いまお答えできません。少し待って、もう一度お試しください。", "Not available now; wait a little and ask again.");

    private final int status;
    private final String ja;
    private final String en;

    ReadCode(int status, String ja, String en) {
        this.status = status;
        this.ja = ja;
        this.en = en;
    }

    public int status() {
        return status;
    }

    /** As it stands in answers, e.g. {@code person-not-available}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(boolean english) {
        return english ? en : ja;
    }
}
