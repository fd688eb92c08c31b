package care.renkei.query.web.protection;

/** How a receipt is written so that it can be read out over the telephone. */
final class Receipts {

    private Receipts() {}

    /** In fours. */
    static String spaced(String receipt) {
        return receipt.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
