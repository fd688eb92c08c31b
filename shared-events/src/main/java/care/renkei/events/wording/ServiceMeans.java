package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Means, in a plan: that a service is used, or somebody of one does something. */
final class ServiceMeans {

    private static final String SERVICE = "(生活介護|居宅介護|重度訪問介護|訪問介護|ホームヘルプ|ヘルパー|グループホーム|共同生活援助|短期入所|ショートステイ"
            + "|日中一時(支援)?|就労移行支援(事業所)?|就労継続支援([ab]型)?|[ab]型|作業所|デイサービス|放課後等デイ(サービス)?|放デイ|移動支援"
            + "|行動援護|同行援護|訪問看護(師)?|計画相談(支援)?|地域活動支援センター|自立訓練|施設入所|サービス|家事援助|身体介護|\\p{IsHan}{2,4}(支援|介護|援助|介助|看護))";

    private static final Pattern USED = Pattern.compile(SERVICE
            + "(?![^。、]{0,12}(利用し|使い|使ってみ|通い|通ってみ|入り|入ってみ|入居し|受け)た[いか])"
            + "[^。]{0,14}?(利用|通所|通い|通って|通う|通ながら|使っ|使い|使う|受け|入居|入所|継続|訓練|確認する|調理をする|一緒に|行きながら|増やし|組み合わせ)"
            + "|(言語聴覚士|作業療法士|理学療法士|看護師|保健師|ヘルパー|支援員)[とが][^。]*(練習|訓練|確認)"
            + "|" + SERVICE + "[^。]*(利用|[週月].{1,3}回)(\\([^()]*\\))?$|申請$");

    private ServiceMeans() {}

    /** Where means stand first, or -1. */
    static int at(String sentence) {
        Matcher used = USED.matcher(sentence);
        return used.find() ? used.start() : -1;
    }
}
