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

    private static final String STYLE = """
            :root { color-scheme: light dark; --paper: light-dark(#fbf8f1, #191815); --ink: light-dark(#25231e, #ece6d9);
              --quiet: light-dark(#5c5649, #b5ad9d); --line: light-dark(#ddd5c4, #3b3831); --own: light-dark(#8f4f06, #e8b06a); }
            body { font: 1.0625rem/2.1 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", system-ui, sans-serif; max-width: 42rem;
              margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); line-break: strict;
              overflow-wrap: anywhere; word-break: auto-phrase; }
            h1, h2, p, ul, blockquote { margin: 0; padding: 0; }
            h1 { font-size: 2rem; line-height: 1.7; }
            h2 { font-size: 1.375rem; line-height: 1.9; margin-top: 2.5rem; }
            h1, h2, .small { break-after: avoid; }
            ul { list-style: none; }
            article, li { border-bottom: 1px solid var(--line); padding: .6rem 0; break-inside: avoid; }
            article article { border: 0; border-left: 2px solid var(--line); padding: .2rem 0 .2rem 1rem; }
            .en, .small { color: var(--quiet); font-size: .875rem; font-weight: 400; }
            .en { display: block; line-height: 1.6; margin-bottom: .35rem; }
            blockquote { margin: .4rem 0; padding-left: 1rem; border-left: 4px solid var(--own); font-size: 1.1875rem; }
            rt { font-size: .52em; font-weight: 400; }
            rt, rp { user-select: none; }
            @page { size: A4; margin: 15mm; }
            @media print {
              :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --line: #aaa; --own: #000; }
              body { font-size: 10pt; line-height: 1.9; margin: 0; padding: 0; max-width: none; }
              h1 { font-size: 18pt; }
              h2 { font-size: 13pt; margin-top: 1.2rem; }
              article, li { padding: .35rem 0; }
              .en, .small { font-size: 8.5pt; }
              blockquote { font-size: 11pt; }
            }
            """;

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
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>");
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
        write("</main>\n</body>\n</html>\n");
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
