package care.renkei.standalone.importing;

import care.renkei.demonstration.Answer;
import care.renkei.demonstration.Door;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Sends the rows that are ready, in batches; what registers somebody is answered before the next row is read. */
final class Sending implements Import.Taker {

    private static final int BATCH = 100;

    private record Waiting(CSVRecord row, ReadRow.Ready ready) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private final Door door;
    private final Remembered remembered;
    private final Tally tally;

    Sending(Door door, Remembered remembered, Tally tally) {
        this.door = door;
        this.remembered = remembered;
        this.tally = tally;
    }

    @Override
    public void take(CSVRecord row, ReadRow.Ready ready) throws IOException, InterruptedException {
        waiting.add(new Waiting(row, ready));
        if (waiting.size() == BATCH || ready.registers() != null) {
            flush();
        }
    }

    @Override
    public void flush() throws IOException, InterruptedException {
        if (waiting.isEmpty()) {
            return;
        }
        List<Answer> answers =
                door.send(waiting.stream().map(one -> one.ready().event()).toList());
        for (int i = 0; i < waiting.size(); i++) {
            Waiting sent = waiting.get(i);
            Answer answer = answers.get(i);
            String number = sent.ready().registers();
            String created = answer.created().get("person");
            if (answer.stored() && number != null && created != null) {
                remembered.person(number, created);
                // A run that is cut off has to know whom it registered.
                remembered.write();
            }
            tally.answered(sent.row(), answer);
        }
        waiting.clear();
    }
}
