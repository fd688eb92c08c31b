package care.renkei.events.advice;

/** What is read from the words of wishes, goals and plans. */
public enum AdviceOnWording implements Advice {
    NO_FIRST_PERSON(
            "PLN-08", "願いの欄が、本人のことば（「わたしは…したい」）になっていません。", "The wish is not in the person's own voice (“I want …”)."),
    GOAL_NOT_FIRST_PERSON(
            "PLN-08", "目標が、本人のことば（「わたしは…したい」）になっていません。", "The goal is not in the person's own voice (“I want …”)."),
    MEANS_BEFORE_WANT(
            "PLN-09",
            "手立てが先に書かれています。願いを先に、手立てはその後に書けます。",
            "The means come first: begin with what is wanted, then say what is done for it."),
    MEANS_WITHOUT_WANT("PLN-09", "手立てだけで、願いが書かれていません。", "There are means, and no wish that they serve."),
    SUPPORTER_IS_SUBJECT(
            "PLN-05",
            "目標の主語が支援者になっています。本人がどうなりたいかを書けます。",
            "The supporter is the subject of this goal: say what the person wants to become or do."),
    WISHES_NEARLY_ALIKE(
            "PLN-04",
            "本人の願いと家族の願いが、ほとんど同じ文です。それぞれのことばを聞き分けられていますか。",
            "The person's and the family's wishes read nearly the same: were both heard in their own words?"),
    PLANS_NEARLY_ALIKE(
            "PLN-17",
            "サービス等利用計画と個別支援計画が、ほとんど同じ文です。それぞれの役割から書き分けられます。",
            "The service-use plan and the individual support plan read nearly the same: each has a part of its own.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnWording(String practice, String ja, String en) {
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
