package care.renkei.command.store;

/** Another submission under the same source and id was stored in the meantime. */
public final class AlreadyStored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyStored() {
        super("an event with this source and id is stored already");
    }
}
