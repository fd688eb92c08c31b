package care.renkei.standalone;

import java.util.Arrays;

/** People of the demonstration who try the practice catalogue, each with the role in which they act. */
enum Walker {
    AOKI("tomoshibi", "CONSULTATION_SUPPORT_SPECIALIST"),
    ISOBE("hamabe", "SERVICE_MANAGER"),
    HORI("minatomachi", "MUNICIPAL_OFFICER"),
    HOASHI("minatomachi-core", "CORE_CENTRE_STAFF");

    final String agency;
    final String role;

    Walker(String agency, String role) {
        this.agency = agency;
        this.role = role;
    }

    String account() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String practitioner() {
        return "practitioner-" + agency + "-" + account();
    }

    static Walker of(String account) {
        return Arrays.stream(values())
                .filter(walker -> walker.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + account));
    }
}
