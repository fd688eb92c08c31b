package care.renkei.embedded;

/** Unpacks PostgreSQL's programs and ends: what a first start does, done ahead of it. */
public final class Unpack {

    private Unpack() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        PostgresBinaries.unpacked();
    }
}
