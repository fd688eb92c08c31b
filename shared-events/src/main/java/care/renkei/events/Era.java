package care.renkei.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The eras in which dates are said in Japan. Before 1873 another calendar was in use, so Meiji is understood from its
 * sixth year on.
 */
enum Era {
    MEIJI("明治", "M", 1868, LocalDate.of(1873, 1, 1)),
    TAISHO("大正", "T", 1912, LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", "S", 1926, LocalDate.of(1926, 12, 25)),
    HEISEI("平成", "H", 1989, LocalDate.of(1989, 1, 8)),
    REIWA("令和", "R", 2019, LocalDate.of(2019, 5, 1));

    private static final Era[] ALL = values();

    private final String name;
    private final String letter;
    private final int firstYear;
    private final LocalDate begins;

    Era(String name, String letter, int firstYear, LocalDate begins) {
        this.name = name;
        this.letter = letter;
        this.firstYear = firstYear;
        this.begins = begins;
    }

    /** @throws DateTimeException if there is no such era */
    static Era named(String word) {
        return Arrays.stream(ALL)
                .filter(era -> era.name.equals(word) || era.letter.equals(word))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no such era"));
    }

    /**
     * @param year counted from 1
     * @throws DateTimeException if the era has no such day; names no date
     */
    LocalDate day(int year, int month, int dayOfMonth) {
        LocalDate day = LocalDate.of(firstYear + year - 1, month, dayOfMonth);
        boolean before = day.isBefore(begins);
        boolean after = ordinal() + 1 < ALL.length && !day.isBefore(ALL[ordinal() + 1].begins);
        if (year < 1 || before || after) {
            throw new DateTimeException("no such day in this era");
        }
        return day;
    }
}
