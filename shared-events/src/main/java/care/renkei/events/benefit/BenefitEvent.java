package care.renkei.events.benefit;

import care.renkei.events.Content;
import care.renkei.events.ThingId;

/** Every event of the capability benefit; a {@code switch} over it names them all. */
public sealed interface BenefitEvent extends Content
        permits BenefitRequested,
                PlanDraftRequested,
                CertificationSurveyHeld,
                SupportCategoryCertified,
                BenefitDecided,
                BenefitEnded,
                BenefitAppealed {

    /** The application that it is about, and whose stream it belongs to. */
    ThingId benefit();
}
