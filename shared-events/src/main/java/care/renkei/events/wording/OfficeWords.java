package care.renkei.events.wording;

import java.util.regex.Pattern;

/** The register of offices, clinics and forms, in which people do not speak of themselves. */
final class OfficeWords {

    private static final Pattern OF_OFFICES = Pattern.compile(
            "図る|図り|向上|維持|確立|安定|習慣|社会性|適応|適正|獲得|習得|充実|情緒|スキル|意欲|準備を行|目指す|対人|集団|役割を担|生活リズム|深ま|良好|築く|構築"
                    + "|身に(付|つ)け|地域社会|社会参加|社会人として|自立した|自立と|自立度|自立に向|他者|他児|他利用者|周囲の人|適切|適度|経済的|軽減|検討|回数が減る|将来的|特になし|必要がある$"
                    + "|主体的|自発的|積極的|規則正し|健全|円滑|留意|自己(肯定|決定|管理|覚知)|基盤|定着|能力|手段|再発|予防|増進|促進|を(高め|保つ|保ち)|が高まる|に努め"
                    + "|ことなく|に向けた|における|および|ならびに|動作|機能|状態|徹底|回避|形成|拡大|増加|頻度|計画的|継続的|段階的|効果的|対処|関係性|遂行|持続|集中力|協調|生活圏|日常生活|社会(生活|資源|経験)|余暇|在宅|単身生活|(活動|行動)範囲|相互|権利擁護|(心理|精神|身体)的|(体力|情緒|精神|金銭|生活|健康|対人)面|不適切|逸脱|問題行動|支えられ(ながら|つつ)|理解を(深め|得)|を(行う|実施する|得る)$|(見通し|自信)[をが](持|も)|的である|である$|聞かれ(ない|る)$");

    private static final Pattern OF_CLINICS = Pattern.compile(
            "発語|発話|表出|意思(表示|疎通)|緊張が(高|強)|不安が(強|高)|こだわりが強|衝動|多動|かんしゃく|癇癪|自傷|他害|離席|着席|昼夜逆転|言葉遣い|排泄|排せつ|摂食|口腔|嚥下|更衣|整容|離床|玩具|仲立ち|保清|粗大|微細|模倣|語彙|認知|感覚統合|転倒|誤嚥|拘縮|褥瘡|偏食|qol|adl");

    /** The joints of written language, which nobody uses in speaking (the compound particles of grammars: 複合辞). */
    private static final Pattern WRITTEN =
            Pattern.compile("ものの|一方(で|、)|[てで]おり、|[てで]おらず|を通(じ|し)て|に応じ|により(?!よ)|に伴[いっう]|に基づ|を踏まえ|に際し|に関[しす]|に対[しす]"
                    + "|に沿って|を抱え|を示[しす]|にとどま|が残る$|(?<!が)困難");

    /** What stands in sheets where people say 暮らす, 起きる, 通う; and what plans wish on everybody. */
    private static final Pattern OF_SHEETS = Pattern.compile("(生活|起床|就寝|通所|従事|摂取|移行|継続|遂行|行動|交流|貢献|参画)(する|できる)$"
            + "|遵守|順守|自覚|着脱|兆候|援助を求|支援を求|行動[をが](とれ|取れ|とる|取る)|(活動|作業|課題)に(集中して|意欲的に)?取り組(む|める)$|(を|と)理解(し|する)|スムーズ"
            + "|生き生き|いきいき|自分らし[くい]|心身|心穏やか|日々を|住み慣れた(地域|環境|場所)|地域の(中|一員)|健康に|健康(的|状態)");

    /** What is measured by somebody else: two kanji, and "can". */
    private static final Pattern CRITERION = Pattern.compile("ことができる(よう(に)?なる)?$|\\p{IsHan}{2}(が|を)?できる$");

    /** Places, people and days, and how they are: 怒られない部屋 names no aim, but what one would have. */
    private static final String WISHED_FOR = "(?<![うくぐすつぬぶむるいたな分](の)?(部屋|学校|職場|会社|教室|毎日|人生|場所|仲間|友達|家族|世界))";

    /** A heading instead of a sentence: several words, and at the end a noun of such a kind. */
    private static final Pattern HEADING =
            Pattern.compile("^.{3,}[のと・な].*\\p{IsHan}{2,}" + WISHED_FOR + "(?<!無理|不安|心配|苦手|得意|大事|大切|大変|迷惑|最高|満足|十分)$"
                    + "|^.{2,}(コントロール|スキル|マナー|コミュニケーション|リズム|バランス|ケア|サポート|トレーニング)$|^.{2,}(づくり|広がり|高まり|深まり)$");

    private OfficeWords() {}

    static boolean areIn(String sentence) {
        return OF_OFFICES.matcher(sentence).find()
                || OF_CLINICS.matcher(sentence).find()
                || WRITTEN.matcher(sentence).find()
                || OF_SHEETS.matcher(sentence).find()
                || CRITERION.matcher(sentence).find()
                || HEADING.matcher(sentence).find();
    }
}
