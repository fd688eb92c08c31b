package care.renkei.events.wording;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How verbs look where a sentence ends and where it goes on, made from their dictionary form. A verb is written as in a
 * dictionary; one whose stem does not change has a stroke before its last sign (支え/る).
 */
final class Forms {

    static final String DICTIONARY = "うくぐすつぬぶむる";
    static final String STEM = "いきぎしちにびみり";
    private static final String[] TE = {"って", "いて", "いで", "して", "って", "んで", "んで", "んで", "って"};

    private static final String RESOLVED = "(よう(に)?(する|心がける)|こと(とする|を心がける|に努める))?";

    /** After て: what turns it into something done for the speaker, or a state. */
    private static final String NOT_FOR_ONESELF = "(?!も?(もら|くれ|くだ|ほし|欲し|いただ|いる|いた|います))";

    private Forms() {}

    /** The verbs as somebody writes down what is to be done, at the end of a sentence. */
    static String atTheEnd(String verbs) {
        return each(verbs, Forms::ended) + "$";
    }

    /** The verbs where the sentence goes on with the same subject. */
    static String goingOn(String verbs) {
        return each(verbs, Forms::gone);
    }

    private static String each(String verbs, java.util.function.UnaryOperator<String> form) {
        return Arrays.stream(verbs.split("[\\s|]+")).map(form).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String ended(String verb) {
        String te = te(verb);
        return "(?:" + verb.replace("/", "") + RESOLVED + "|" + stem(verb) + "ます|" + te + "(?:いく|いきます|おく))";
    }

    private static String gone(String verb) {
        String te = te(verb);
        String past = te.substring(0, te.length() - 1) + (te.endsWith("で") ? "だ" : "た");
        return "(?:" + stem(verb) + "(?:、|ながら|つつ)|" + te + NOT_FOR_ONESELF + "|" + past + "うえで|" + verb.replace("/", "")
                + "(?:ことで|ことにより|とともに))";
    }

    private static String stem(String verb) {
        if (verb.endsWith("する")) {
            return verb.substring(0, verb.length() - 2) + "し";
        }
        return verb.contains("/")
                ? verb.substring(0, verb.indexOf('/'))
                : verb.substring(0, verb.length() - 1) + STEM.charAt(row(verb));
    }

    private static String te(String verb) {
        if (verb.endsWith("する")) {
            return stem(verb) + "て";
        }
        return verb.contains("/")
                ? verb.substring(0, verb.indexOf('/')) + "て"
                : verb.substring(0, verb.length() - 1) + TE[row(verb)];
    }

    private static int row(String verb) {
        return DICTIONARY.indexOf(verb.charAt(verb.length() - 1));
    }
}
