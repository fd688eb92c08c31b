package care.renkei.events.advice;

/** Good practice around an override; nothing here ever stops one. */
public enum AdviceOnOverrides implements Advice {
    MUCH_AT_ONCE(
            "ENV-11",
            "伝える種類が多くなっています。ほんとうに要るものに絞れないか見直してください。",
            "Many kinds of information go out; see whether fewer would do."),
    LATE_REVIEW("ENV-11", "確認は7日以内に行うことになっています。", "A review is due within seven days."),
    WHAT_FOLLOWS("ENV-11", "これから何をするかを書き残してください。", "Record what follows from the judgement.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnOverrides(String practice, String ja, String en) {
        this.practice = practice;
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String practice() {
        return practice;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
