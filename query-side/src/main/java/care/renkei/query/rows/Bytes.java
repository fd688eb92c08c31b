package care.renkei.query.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Bytes in the order of the network, as many as come. */
final class Bytes {

    private static final VarHandle INT16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int NULL = -1;

    private byte[] bytes;
    private int size;

    Bytes(int expected) {
        bytes = new byte[expected];
    }

    int size() {
        return size;
    }

    /** Begins again at the first. */
    void clear() {
        size = 0;
    }

    void int8(int value) {
        int at = grown(1);
        bytes[at] = (byte) value;
    }

    void int16(int value) {
        int at = grown(Short.BYTES);
        INT16.set(bytes, at, (short) value);
    }

    void int32(int value) {
        int at = grown(Integer.BYTES);
        INT32.set(bytes, at, value);
    }

    void int64(long value) {
        int at = grown(Long.BYTES);
        INT64.set(bytes, at, value);
    }

    void bytes(byte[] value) {
        int at = grown(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
    }

    /** A value with its length before it, or the sign that there is none. */
    void field(SqlType type, @Nullable Object value) {
        int length = size;
        int32(NULL);
        if (value != null) {
            type.write(value, this);
            INT32.set(bytes, length, size - length - Integer.BYTES);
        }
    }

    /** An array of one dimension, as the server's {@code array_recv} reads it. */
    void array(SqlType type, Collection<?> values) {
        int32(values.isEmpty() ? 0 : 1); // dimensions
        int32(1); // there may be nulls
        int32(type.oid());
        if (!values.isEmpty()) {
            int32(values.size());
            int32(1); // the first has number 1
            values.forEach(value -> field(type, value));
        }
    }

    void writeTo(CopyIn copy) throws SQLException {
        copy.writeToCopy(bytes, 0, size);
    }

    byte[] all() {
        return Arrays.copyOf(bytes, size);
    }

    /** Where the next so many bytes go; they may stand in another array than before. */
    private int grown(int by) {
        int from = size;
        size = Math.addExact(size, by);
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(size, bytes.length * 2L)));
        }
        return from;
    }
}
