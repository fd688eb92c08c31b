package care.renkei.standalone.importing;

import java.text.Normalizer;
import java.util.Locale;

/** Headings are compared as people read them: full width as half, without spaces, capitals and full stops. */
final class Headings {

    /** Of the column that is added to the rows that stay behind. */
    static final String REASON_JA = "取り込めなかった理由";

    private Headings() {}

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s。.?？]+$", "")
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A sentence of the catalogue as a heading. */
    static String withoutStop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
