package care.renkei.standalone.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column may say besides a field of the event: when, of whom, by whom. */
enum About {
    TYPE("種類", "記録の種類", "type"),
    PERSON("利用者番号", "対象者", "person", "client number"),
    WHEN("いつ", "日付", "実施日", "when", "date"),
    UNTIL("いつまで", "until"),
    TIME("時刻", "開始時刻", "time"),
    PRACTITIONER("記録した職員", "担当者", "practitioner"),
    ROLE("職種", "role"),
    ACTING_AS("立場", "acting as"),
    ORIGINALLY_RECORDED("もとの記録日", "originally recorded"),
    /** What an earlier run said of the row. */
    REASON(Headings.REASON_JA, "reason");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> headings;

    About(String... headings) {
        this.headings = List.of(headings);
    }

    /** Its heading in Japanese. */
    String heading() {
        return headings.getFirst();
    }

    static @Nullable About of(String heading) {
        String plain = Headings.plain(heading);
        for (About about : values()) {
            if (about.headings.stream().anyMatch(one -> Headings.plain(one).equals(plain))) {
                return about;
            }
        }
        return null;
    }
}
