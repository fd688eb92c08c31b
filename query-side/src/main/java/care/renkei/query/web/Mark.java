package care.renkei.query.web;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import java.util.List;

/**
 * A small drawn mark: the shape first, a name beside it, the hue last.
 *
 * @param symbol id of the drawing in {@code fragments/marks.html}
 * @param hue class of the stylesheet, empty for the ordinary one
 */
public record Mark(String symbol, String hue) {

    public static final Mark PERSON = new Mark("m-person", "person");
    public static final Mark FAMILY = new Mark("m-family", "near");
    public static final Mark NEAR = new Mark("m-near", "near");
    public static final Mark UNKNOWN = new Mark("m-agency", "");

    /** Agencies of one kind share a family of marks; which of them is settled by the id, so it never changes. */
    public static Mark of(AgencyKind kind, AgencyId agency) {
        List<String> family = symbols(kind);
        return new Mark(family.get(Math.floorMod(agency.text().hashCode(), family.size())), hue(kind));
    }

    private static List<String> symbols(AgencyKind kind) {
        return switch (kind) {
            case CONSULTATION_SUPPORT_OFFICE -> List.of("m-flame");
            case CORE_CONSULTATION_CENTRE, COUNCIL -> List.of("m-compass");
            case MUNICIPAL_WELFARE, PREFECTURE, PUBLIC_HEALTH, CHILD_GUIDANCE_CENTRE, POLICE -> List.of("m-city");
            case SCHOOL, BOARD_OF_EDUCATION -> List.of("m-school");
            case CHILD_DAY_PROVIDER -> List.of("m-echo");
            case GROUP_HOME -> List.of("m-home");
            case MEDICAL_INSTITUTION, PHARMACY -> List.of("m-anchor", "m-cross");
            case VISITING_NURSE_STATION -> List.of("m-gull");
            case SERVICE_PROVIDER, EMPLOYMENT_LIFE_SUPPORT_CENTRE, EMPLOYER -> List.of("m-signal");
            case COUNCIL_OF_SOCIAL_WELFARE, COMMUNITY_GENERAL_SUPPORT_CENTRE, OTHER -> List.of("m-agency");
        };
    }

    private static String hue(AgencyKind kind) {
        return switch (kind) {
            case SCHOOL, BOARD_OF_EDUCATION -> "learn";
            case MEDICAL_INSTITUTION, PHARMACY, VISITING_NURSE_STATION -> "health";
            case CORE_CONSULTATION_CENTRE,
                    COUNCIL,
                    MUNICIPAL_WELFARE,
                    PREFECTURE,
                    PUBLIC_HEALTH,
                    CHILD_GUIDANCE_CENTRE,
                    POLICE -> "public";
            case CONSULTATION_SUPPORT_OFFICE,
                    CHILD_DAY_PROVIDER,
                    GROUP_HOME,
                    SERVICE_PROVIDER,
                    EMPLOYMENT_LIFE_SUPPORT_CENTRE,
                    EMPLOYER,
                    COUNCIL_OF_SOCIAL_WELFARE,
                    COMMUNITY_GENERAL_SUPPORT_CENTRE,
                    OTHER -> "";
        };
    }
}
