package care.renkei.query.web.network;

import java.util.List;

/**
 * What people call an agency where there is little room: 「相談支援事業所ともしび」 is 「ともしび」. The mark beside it says
 * the kind, and the list below has the whole name.
 */
final class ShortName {

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

    private static final int SHORTEST = 2;

    private ShortName() {}

    static String of(String name) {
        for (String kind : KINDS) {
            if (name.startsWith(kind) && name.length() >= kind.length() + SHORTEST) {
                return name.substring(kind.length()).strip();
            }
        }
        return name;
    }
}
