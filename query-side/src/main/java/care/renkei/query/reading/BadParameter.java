package care.renkei.query.reading;

/** A parameter of a request makes no sense; which one, not what it said. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadParameter(String parameter) {
        super("bad parameter " + parameter, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
