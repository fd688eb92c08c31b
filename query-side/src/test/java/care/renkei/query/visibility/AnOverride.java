package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An override of health information to the hospital until tomorrow, unless a test says otherwise. */
record AnOverride(Instant until, @Nullable AgencyId reviewer, Set<Category> categories) {

    static final ThingId ID = AConsent.id("override", "night");

    static AnOverride open() {
        return new AnOverride(AFile.NOW.plusSeconds(86_400), null, Set.of(Category.HEALTH));
    }

    AnOverride until(Instant end) {
        return new AnOverride(end, reviewer, categories);
    }

    AnOverride reviewedBy(AgencyId agency) {
        return new AnOverride(until, agency, categories);
    }

    LifeSafetyOverrideInvoked invoked() {
        return new LifeSafetyOverrideInvoked(
                ID,
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.UNCONSCIOUS,
                null,
                Recipients.agencies(AFile.HOSPITAL),
                categories,
                until,
                null,
                reviewer,
                Words.of("x"),
                null,
                null);
    }
}
