package care.renkei.events.plan;

import care.renkei.events.ServiceType;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/**
 * At the latest after how long an individual support plan is looked at again. Standards for services (ordinance 171 of
 * 2006) art. 58: at least every six months; art. 162, 171 and 184 read three months there for both kinds of
 * self-reliance training and for employment transition. Standards for child day services (ordinance 15 of 2012) art. 27:
 * six months. Articles as numbered at the end of 2013. For independent living assistance, which is younger, three
 * months could not be confirmed in a text (decision 0074).
 */
public final class ReviewInterval {

    /** Of most services. */
    public static final Period USUAL = Period.ofMonths(6);

    /** Of services that train, or lead on to something else. */
    public static final Period ON_THE_WAY = Period.ofMonths(3);

    private static final Set<ServiceType> LEADING_ON = EnumSet.of(
            ServiceType.SELF_RELIANCE_TRAINING,
            ServiceType.EMPLOYMENT_TRANSITION,
            ServiceType.INDEPENDENT_LIVING_ASSISTANCE);

    private ReviewInterval() {}

    /** The longest that may pass for a plan of this service. */
    public static Period of(ServiceType service) {
        return LEADING_ON.contains(service) ? ON_THE_WAY : USUAL;
    }
}
