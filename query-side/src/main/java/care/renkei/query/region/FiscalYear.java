package care.renkei.query.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** A year as authorities count it: from the first of April. */
record FiscalYear(int year, ZoneId zone) {

    static FiscalYear of(LocalDate day, ZoneId zone) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear(), zone);
    }

    LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    Instant from() {
        return first().atStartOfDay(zone).toInstant();
    }

    Instant until() {
        return first().plusYears(1).atStartOfDay(zone).toInstant();
    }

    /** What is answered or held in a year may have been asked or announced in the one before. */
    Instant fromTheYearBefore() {
        return first().minusYears(1).atStartOfDay(zone).toInstant();
    }

    boolean has(Instant at) {
        return !at.isBefore(from()) && at.isBefore(until());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
