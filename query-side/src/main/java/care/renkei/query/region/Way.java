package care.renkei.query.region;

/** How agencies meet. */
public enum Way {
    /** One came to the other's liaison meeting. */
    LIAISON,
    /** One dropped in on the other. */
    DROP_IN,
    /** One visited the other, as a provider. */
    VISIT,
    /** One was in touch with the other in another way. */
    CONTACT,
    /** One offered a handover to the other. */
    HANDOVER,
    /** One asked the other for help. */
    SUPPORT_ASKED,
    /** One answered the other's request. */
    SUPPORT_ANSWERED;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
