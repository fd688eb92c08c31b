package care.renkei.events.wording;

/** Who else is there in a sentence: people and animals as they are named by somebody who lives among them. */
final class Somebody {

    static final String KIN =
            "(?:[母父兄姉弟妹妻夫娘孫姪甥彼]|母親|父親|両親|息子|子ども|子供|(?:上|下|うち)の子|祖[父母]|おじ|おば|きょうだい|兄弟|姉妹|彼女|家族|親(?!元))";

    /** The staff of offices and services, by what they are called. */
    static final String STAFF =
            "(?:ガイドヘルパー|ヘルパー|職員|世話人|相談員|相談支援専門員|支援員|支援者|看護師|保健師|訪問看護師|心理士|心理師|栄養士|薬剤師|保育士|言語聴覚士|作業療法士|理学療法士"
                    + "|(?:センター|事業所|作業所|ホーム|役所|施設)の(?:人|方|職員|スタッフ)|スタッフ|ワーカー|ケースワーカー|ケアマネ(?:ジャー)?|ジョブコーチ|ピアサポーター|民生委員|後見人)(?:さん|の(?:人|方))?";

    private static final String OTHERS =
            "主治医|医師|友だち|ともだち|友達|友人|仲間|後輩|先輩|上司|同僚|部下|店員|駅員|先生|隣の|となりの|(?<!本|[1一])人|だれか|誰か|みんな|皆|相手|客|たち|犬|猫|さん|ちゃん|くん|君";

    /** Anybody but the person. */
    static final String ELSE = "(?:" + KIN + "|" + STAFF + "|" + OTHERS + ")";

    private Somebody() {}
}
