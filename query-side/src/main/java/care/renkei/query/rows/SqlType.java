package care.renkei.query.rows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.postgresql.core.Oid;

/**
 * Types of columns, each with its values as PostgreSQL itself sends and receives them (its {@code …send} and {@code
 * …recv} functions): nothing is written as text here and read there.
 */
enum SqlType {
    TEXT(Oid.TEXT_ARRAY, Oid.TEXT) {
        @Override
        void write(Object value, Bytes to) {
            to.bytes(value.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Texts of one row; an array of such arrays is none of PostgreSQL's. */
    TEXTS(Oid.UNSPECIFIED, Oid.TEXT_ARRAY) {
        @Override
        void write(Object value, Bytes to) {
            to.array(TEXT, (Collection<?>) value);
        }
    },
    JSONB(Oid.JSONB_ARRAY, Oid.JSONB) {
        @Override
        void write(Object value, Bytes to) {
            to.int8(JSONB_VERSION);
            TEXT.write(value, to);
        }
    },
    /** As it is written, to the letter. */
    JSON(Oid.JSON_ARRAY, Oid.JSON) {
        @Override
        void write(Object value, Bytes to) {
            TEXT.write(value, to);
        }
    },
    BYTEA(Oid.BYTEA_ARRAY, Oid.BYTEA) {
        @Override
        void write(Object value, Bytes to) {
            to.bytes((byte[]) value);
        }
    },
    BOOL(Oid.BOOL_ARRAY, Oid.BOOL) {
        @Override
        void write(Object value, Bytes to) {
            to.int8((Boolean) value ? 1 : 0);
        }
    },
    INT2(Oid.INT2_ARRAY, Oid.INT2) {
        @Override
        void write(Object value, Bytes to) {
            int number = ((Number) value).intValue();
            if (number != (short) number) {
                throw new ArithmeticException("int2 overflow");
            }
            to.int16(number);
        }
    },
    INT4(Oid.INT4_ARRAY, Oid.INT4) {
        @Override
        void write(Object value, Bytes to) {
            to.int32(Math.toIntExact(((Number) value).longValue()));
        }
    },
    INT8(Oid.INT8_ARRAY, Oid.INT8) {
        @Override
        void write(Object value, Bytes to) {
            to.int64(((Number) value).longValue());
        }
    },
    UUID(Oid.UUID_ARRAY, Oid.UUID) {
        @Override
        void write(Object value, Bytes to) {
            UUID id = (UUID) value;
            to.int64(id.getMostSignificantBits());
            to.int64(id.getLeastSignificantBits());
        }
    },
    DATE(Oid.DATE_ARRAY, Oid.DATE) {
        @Override
        void write(Object value, Bytes to) {
            LocalDate day = value instanceof LocalDate date ? date : LocalDate.parse(value.toString());
            to.int32(Math.toIntExact(day.toEpochDay() - FIRST_DAY.toEpochDay()));
        }
    },
    /** To the microsecond; {@link Instant#MIN} and {@link Instant#MAX} are the infinities. */
    TIMESTAMPTZ(Oid.TIMESTAMPTZ_ARRAY, Oid.TIMESTAMPTZ) {
        @Override
        void write(Object value, Bytes to) {
            Instant at = (Instant) value;
            if (at.equals(Instant.MIN)) {
                to.int64(Long.MIN_VALUE);
            } else if (at.equals(Instant.MAX)) {
                to.int64(Long.MAX_VALUE);
            } else {
                to.int64(ChronoUnit.MICROS.between(FIRST_INSTANT, at.truncatedTo(ChronoUnit.MICROS)));
            }
        }
    };

    private static final int JSONB_VERSION = 1;

    /** PostgreSQL counts days and microseconds from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    private final int arrayOid;
    private final int oid;

    SqlType(int arrayOid, int oid) {
        this.arrayOid = arrayOid;
        this.oid = oid;
    }

    /** @throws IllegalArgumentException if no column here has had this type yet */
    static SqlType named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    int arrayOid() {
        return arrayOid;
    }

    int oid() {
        return oid;
    }

    /** The value alone, without its length. */
    abstract void write(Object value, Bytes to);
}
