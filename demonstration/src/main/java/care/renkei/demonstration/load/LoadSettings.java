package care.renkei.demonstration.load;

import java.time.LocalDate;

/**
 * How much there shall be.
 *
 * @param seed the same seed gives the same events
 * @param persons how many files
 * @param recordsEach records per person on average; who has many has far more (Zipf)
 * @param from first day; a fixed day, so that nothing depends on when it runs
 * @param months over how many months the records are spread
 */
public record LoadSettings(long seed, int persons, int recordsEach, LocalDate from, int months) {

    public LoadSettings {
        if (persons < 1 || recordsEach < 1 || months < 1) {
            throw new IllegalArgumentException("persons, records and months are counted from one");
        }
    }

    /** Sixty records each over half a year that is past by the end of the story. */
    public static LoadSettings of(int persons) {
        return new LoadSettings(20261104, persons, 60, LocalDate.of(2026, 4, 1), 6);
    }

    LocalDate until() {
        return from.plusMonths(months);
    }
}
