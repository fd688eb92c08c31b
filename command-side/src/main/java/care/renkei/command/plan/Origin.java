package care.renkei.command.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PlanKind;
import care.renkei.events.ServiceType;

/** Where a plan comes from: whose it is, which agency keeps it, and of what kind it is. */
sealed interface Origin {

    DataSubjectId person();

    AgencyId keeper();

    /** A plan for the whole life. */
    record WholeLife(DataSubjectId person, AgencyId keeper, PlanKind kind) implements Origin {

        /** Domain, "Plan": only these wait for the municipality's decision and the service-provider meeting. */
        boolean needsADecision() {
            return kind == PlanKind.SERVICE_USE || kind == PlanKind.CHILD_SUPPORT_USE;
        }
    }

    /** One provider's plan for one service. */
    record OneProvider(DataSubjectId person, AgencyId keeper, ServiceType service) implements Origin {}
}
