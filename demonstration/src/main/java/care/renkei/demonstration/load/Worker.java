package care.renkei.demonstration.load;

/** Who acts: practitioners of the demonstration's agencies, enrolled by its first scene. */
enum Worker {
    AOKI("tomoshibi", "aoki", "CONSULTATION_SUPPORT_SPECIALIST", "CONSULTATION"),
    HOSOKAWA("tomoshibi", "hosokawa", "CONSULTATION_SUPPORT_SPECIALIST", "CONSULTATION"),
    TANIGAWA("kodama", "tanigawa", "CHILD_DEVELOPMENT_SUPPORT_MANAGER", "SERVICE"),
    ISOBE("hamabe", "isobe", "SERVICE_MANAGER", "SERVICE"),
    SENNO("signal", "senno", "SERVICE_MANAGER", "EMPLOYMENT"),
    MISAKI("minato", "misaki", "PHYSICIAN", "MEDICAL"),
    SHIRAHA("kamome", "shiraha", "NURSE", "NURSING"),
    HORI("minatomachi", "hori", "MUNICIPAL_OFFICER", "MUNICIPALITY"),
    HOASHI("minatomachi-core", "hoashi", "CORE_CENTRE_STAFF", "CORE_CENTRE");

    final String agency;
    final String role;
    final String teamRole;
    private final String name;

    Worker(String agency, String name, String role, String teamRole) {
        this.agency = agency;
        this.name = name;
        this.role = role;
        this.teamRole = teamRole;
    }

    /** Tells the words of one agency from those of another. */
    String word() {
        return "-" + name;
    }

    String practitioner() {
        return "practitioner-" + agency + "-" + name;
    }
}
