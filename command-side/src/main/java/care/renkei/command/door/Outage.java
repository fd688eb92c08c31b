package care.renkei.command.door;

import java.sql.SQLException;

/** Something of ours is out of order. The sender did nothing wrong and sends the same again later. */
public final class Outage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outage(Throwable cause) {
        super("the door cannot take events now: " + kind(cause), cause);
    }

    /** One line for the log, without anybody's data: what kind of trouble lies at the bottom. */
    private static String kind(Throwable trouble) {
        Throwable bottom = trouble;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        String name = bottom.getClass().getSimpleName();
        return bottom instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
