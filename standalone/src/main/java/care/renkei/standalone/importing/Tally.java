package care.renkei.standalone.importing;

import care.renkei.demonstration.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows, says what is wrong with them, and where a long sheet stands. */
final class Tally {

    private static final int EVERY = 1_000;

    private final PrintStream out;
    private final @Nullable LeftBehind leftBehind;
    private final long rows;
    private long stored;
    private long repeated;
    private long inOrder;
    private long wrong;
    private long leftAlone;

    /** @param leftBehind null where nothing is sent */
    Tally(PrintStream out, long rows, @Nullable LeftBehind leftBehind) {
        this.out = out;
        this.rows = rows;
        this.leftBehind = leftBehind;
    }

    void answered(CSVRecord row, Answer answer) throws IOException {
        if (answer.outcome().equals("duplicate")) {
            repeated++;
        } else if (answer.stored()) {
            stored++;
        } else {
            staysBehind(row, answer.problem() == null ? answer.outcome() : answer.problem());
            return;
        }
        progress();
    }

    void leftAlone() {
        leftAlone++;
        progress();
    }

    void inOrder() {
        inOrder++;
        progress();
    }

    void wrong(CSVRecord row, List<Wrong> wrongs) throws IOException {
        staysBehind(row, String.join("\n", wrongs.stream().map(Wrong::line).toList()));
    }

    private void staysBehind(CSVRecord row, String reason) throws IOException {
        wrong++;
        reason.lines().forEach(line -> out.println(row.getRecordNumber() + " 行目 / row: " + line));
        if (leftBehind != null) {
            leftBehind.add(row, reason);
        }
        progress();
    }

    private void progress() {
        long done = stored + repeated + inOrder + wrong + leftAlone;
        if (done % EVERY == 0) {
            out.println("… " + done + " / " + rows);
        }
    }

    /** A registry without the agency's own entry is not what was meant. */
    boolean good() {
        return wrong == 0 && (leftAlone == 0 || leftAlone < rows);
    }

    void sum() {
        if (leftAlone > 0) {
            out.println(leftAlone + " 行は、ほかの事業所のものです。/ " + leftAlone + " rows are other agencies'.");
        }
        if (leftBehind == null) {
            out.println(inOrder + " 行は取り込めます。" + wrong + " 行に直すところがあります。何も送っていません。");
            out.println(inOrder + " rows are in order, " + wrong + " have something wrong. Nothing was sent.");
            return;
        }
        out.println(stored + " 行を取り込みました。" + repeated + " 行は前からありました。" + wrong + " 行は取り込めませんでした。");
        out.println(stored + " rows were brought in, " + repeated + " were there before, " + wrong + " stayed behind.");
        Path file = leftBehind.file();
        if (file != null) {
            out.println("取り込めなかった行とその理由 / what stayed behind, and why: " + file);
        }
    }
}
