package care.renkei.query.web.export;

import care.renkei.query.furigana.Furigana;
import care.renkei.query.furigana.Piece;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Quote;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A page that any browser opens and any printer prints, in Japanese with readings and in English; no script, no net. */
final class IndexPage {

    private static final String STYLE =
            "body{font:1.05rem/2.1 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#222;background:#fff}h1,h2{line-height:1.5}article,li{border-bottom:1px solid #ccc;padding:.6rem 0;"
                    + "break-inside:avoid}.en,.small{color:#444;font-size:.9rem;line-height:1.6}blockquote{margin:.4rem 0;"
                    + "padding-left:1rem;border-left:4px solid #8f4f06}rt{font-size:.5em}rt,rp{user-select:none}ul{list-style:none;"
                    + "padding:0}@page{size:A4;margin:15mm}@media print{body{font-size:10pt;margin:0;max-width:none}}";

    private final OutputStream out;
    private final Tongue japanese;
    private final Tongue english;
    private final Furigana furigana;

    IndexPage(OutputStream out, Tongue japanese, Tongue english, Map<String, String> readings) {
        this.out = out;
        this.japanese = japanese;
        this.english = english;
        furigana = new Furigana(readings);
    }

    void begin(String nameJa, String nameEn) throws IOException {
        String title = HtmlUtils.htmlEscape(japanese.say("export.title", nameJa), "UTF-8");
        write("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<h1>");
        ruby(japanese.say("export.title", nameJa));
        write("</h1>\n");
        english("p", english.say("export.title", nameEn));
    }

    /** A heading in both languages. */
    void section(String key) throws IOException {
        write("<h2>");
        ruby(japanese.say(key));
        write(" <span class=\"en\" lang=\"en\">" + escaped(english.say(key)) + "</span></h2>\n");
    }

    /** A paragraph in both languages. */
    void paragraph(String ja, String en) throws IOException {
        write("<p>");
        ruby(ja);
        write("</p>\n");
        english("p", en);
    }

    void beginList() throws IOException {
        write("<ul>\n");
    }

    void item(String ja, String en) throws IOException {
        write("<li>");
        ruby(ja);
        write("<br>");
        english("span", en);
        write("</li>\n");
    }

    void endList() throws IOException {
        write("</ul>\n");
    }

    void record(Shown shown) throws IOException {
        care.renkei.query.web.telling.Telling ja =
                japanese.teller().tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        care.renkei.query.web.telling.Telling en =
                english.teller().tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        write("<article>\n<p class=\"small\">");
        ruby(japanese.speech().days().when(shown.occurred()));
        write(" <span lang=\"en\">" + escaped(english.speech().days().when(shown.occurred())) + "</span></p>\n<p>");
        ruby(ja.sentence());
        write("</p>\n");
        english("p", en.sentence());
        for (Quote quote : ja.quotes()) {
            write("<blockquote>");
            ruby(japanese.speech().words().quote(quote.words()));
            write("</blockquote>\n");
        }
        for (String text : ja.texts()) {
            write("<p>");
            ruby(text);
            write("</p>\n");
        }
        for (Shown amendment : shown.amendments()) {
            record(amendment);
        }
        write("</article>\n");
    }

    void end() throws IOException {
        write("</body>\n</html>\n");
    }

    private void english(String tag, String text) throws IOException {
        write("<" + tag + " class=\"en\" lang=\"en\">" + escaped(text) + "</" + tag + ">\n");
    }

    private void ruby(String text) throws IOException {
        List<Piece> pieces = furigana.over(text);
        for (Piece piece : pieces) {
            String reading = piece.reading();
            write(
                    reading == null
                            ? escaped(piece.text())
                            : "<ruby>" + escaped(piece.text())
                                    + "<rp aria-hidden=\"true\">（</rp><rt aria-hidden=\"true\">" + escaped(reading)
                                    + "</rt><rp aria-hidden=\"true\">）</rp></ruby>");
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
