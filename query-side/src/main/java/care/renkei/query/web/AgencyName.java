package care.renkei.query.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an agency where there is little room: 「相談支援事業所ともしび」 is 「ともしび」, and the mark beside it says the
 * kind. Where the whole of it stands it is parted between its words alone.
 *
 * @param kind what kind of agency it is, as the name itself begins; may be empty
 * @param own what people call it
 */
public record AgencyName(String kind, String own) {

    /** Kinds of agencies as they begin a name, longer ones before those that they contain. */
    private static final List<String> KINDS = List.of(
            "障害者就業・生活支援センター",
            "地域活動支援センター",
            "放課後等デイサービス",
            "児童発達支援センター",
            "児童発達支援事業所",
            "計画相談支援事業所",
            "特定相談支援事業所",
            "訪問看護ステーション",
            "生活介護事業所",
            "相談支援事業所",
            "就労移行支援",
            "就労継続支援A型",
            "就労継続支援B型",
            "グループホーム",
            "ショートステイ",
            "訪問看護",
            "社会福祉法人");

    /** Where a further word begins within a name: after a space, or where one of these does. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\s)|(?<=\\S)(?=基幹|計画相談|特定相談|(?<!計画|特定)相談支援|特別支援|(?<=支援)学校|"
                    + "生活支援|生活介護|発達支援|移行支援|支援[AB]型|事業所|センター|ステーション|デイサービス|病院|市役所|町役場|区役所)");

    private static final int SHORTEST = 2;

    public static AgencyName of(String name) {
        for (String kind : KINDS) {
            if (name.startsWith(kind) && name.length() >= kind.length() + SHORTEST) {
                return new AgencyName(kind, name.substring(kind.length()).strip());
            }
        }
        return new AgencyName("", name);
    }

    /** The words of the kind; a line may end after each. */
    public List<String> kinds() {
        return kind.isEmpty() ? List.of() : words(kind);
    }

    /** The words of what it is called. */
    public List<String> owns() {
        return words(own);
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(text));
    }
}
