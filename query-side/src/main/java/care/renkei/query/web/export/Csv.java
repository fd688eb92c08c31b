package care.renkei.query.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 writes them, in UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final OutputStream out;

    Csv(OutputStream out) throws IOException {
        this.out = out;
        write(MARK);
    }

    void row(String... cells) throws IOException {
        row(Arrays.asList(cells));
    }

    void row(List<String> cells) throws IOException {
        write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
