package care.renkei.command.relay;

/** The store was restored from elsewhere and nobody has said so yet. */
final class StoreRestored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreRestored() {
        super("the store was restored: its transaction ids are ahead of this cluster's. Run `renkei store adopt`, "
                + "which opens a new epoch; until then nothing is relayed");
    }
}
