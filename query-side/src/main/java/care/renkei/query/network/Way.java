package care.renkei.query.network;

/** How two were in touch. */
enum Way {
    /** A visit, a talk, a service given, a call between agencies. */
    CONTACT,
    /** Both sat in a case meeting. */
    MEETING,
    /** One sent the person to the other. */
    REFERRAL;

    Tie.Kind tie() {
        return switch (this) {
            case CONTACT -> Tie.Kind.CONTACT;
            case MEETING -> Tie.Kind.MEETING;
            case REFERRAL -> Tie.Kind.REFERRAL;
        };
    }
}
