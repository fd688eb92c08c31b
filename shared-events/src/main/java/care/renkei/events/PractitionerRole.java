package care.renkei.events;

/** The role in which a practitioner acts for an agency; terms of the glossary. */
public enum PractitionerRole {
    CONSULTATION_SUPPORT_SPECIALIST,
    CHIEF_CONSULTATION_SUPPORT_SPECIALIST,
    SERVICE_MANAGER,
    CHILD_DEVELOPMENT_SUPPORT_MANAGER,
    SERVICE_PROVISION_SUPERVISOR,
    SUPPORT_WORKER,
    GROUP_HOME_CARER,
    CARE_MANAGER,
    TEACHER,
    PHYSICIAN,
    NURSE,
    MEDICAL_SOCIAL_WORKER,
    PUBLIC_HEALTH_NURSE,
    PEER_SUPPORTER,
    WELFARE_COMMISSIONER,
    MUNICIPAL_OFFICER,
    CERTIFICATION_SURVEYOR,
    CORE_CENTRE_STAFF,
    POLICE_OFFICER,
    ADMINISTRATOR,
    /** An agency's system that acts without a practitioner, e.g. a nightly transfer. */
    SYSTEM,
    /** The person himself or herself. */
    PERSON,
    REPRESENTATIVE
}
