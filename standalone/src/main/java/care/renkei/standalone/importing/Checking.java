package care.renkei.standalone.importing;

import org.apache.commons.csv.CSVRecord;

/** Sends nothing; whom a row would register is known to the rows after it. */
final class Checking implements Import.Taker {

    private static final String SOMEBODY = "person-" + "a".repeat(26);

    private final Remembered remembered;
    private final Tally tally;

    Checking(Remembered remembered, Tally tally) {
        this.remembered = remembered;
        this.tally = tally;
    }

    @Override
    public void take(CSVRecord row, ReadRow.Ready ready) {
        String number = ready.registers();
        if (number != null && remembered.person(number) == null) {
            remembered.person(number, SOMEBODY);
        }
        tally.inOrder();
    }

    @Override
    public void flush() {}
}
