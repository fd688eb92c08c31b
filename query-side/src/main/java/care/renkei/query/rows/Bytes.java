package care.renkei.query.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes in the order of the network, as many as come. */
final class Bytes {

    private static final VarHandle INT16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes;
    private int size;

    Bytes(int expected) {
        bytes = new byte[expected];
    }

    int size() {
        return size;
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

    /** Over what was written there. */
    void int32At(int place, int value) {
        INT32.set(bytes, place, value);
    }

    void int64(long value) {
        int at = grown(Long.BYTES);
        INT64.set(bytes, at, value);
    }

    void bytes(byte[] value) {
        int at = grown(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
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
