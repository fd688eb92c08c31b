package care.renkei.query.visibility;

/** Why a part is not shown, where the caller may know that there is something; the words are in one place, here. */
public enum Reason {
    ERASED("消去された記録", "erased"),
    RETRACTED("取り下げられた記録", "retracted"),
    USE_STOPPED("本人が利用を止めている記録", "the person has stopped the use of the record"),
    REFUSED("本人が共有をことわっている記録", "the person refused to share it"),
    OUTSIDE_CONSENT("同意の範囲外の記録", "outside of what was agreed"),
    NOT_CERTAIN("最新の同意を確かめられない記録", "the latest consents cannot be confirmed");

    private final String ja;
    private final String en;

    Reason(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }
}
