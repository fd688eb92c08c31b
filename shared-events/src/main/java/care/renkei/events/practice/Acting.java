package care.renkei.events.practice;

import care.renkei.events.stored.StoredEvent;

/** As what somebody acted, from the envelope. */
final class Acting {

    private Acting() {}

    static boolean administration(StoredEvent event) {
        return switch (event.envelope().role()) {
            case MUNICIPAL_OFFICER, CERTIFICATION_SURVEYOR, PUBLIC_HEALTH_NURSE -> true;
            default -> false;
        };
    }

    static boolean serviceManager(StoredEvent event) {
        return switch (event.envelope().role()) {
            case SERVICE_MANAGER, CHILD_DEVELOPMENT_SUPPORT_MANAGER -> true;
            default -> false;
        };
    }
}
