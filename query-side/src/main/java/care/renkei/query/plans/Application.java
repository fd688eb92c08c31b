package care.renkei.query.plans;

import care.renkei.events.ServiceType;
import care.renkei.events.ThingId;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitDecided.DecidedAmount;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.BenefitRequested.RequestedAmount;
import care.renkei.events.benefit.BenefitUnit;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application for a benefit, from what is needed to what is granted (PLN-03).
 *
 * @param requested the application; left out where it is not in sight
 * @param decided the newest decision; left out where there is none in sight
 * @param steps everything else about it, oldest first: what the municipality asked for, an appeal, the end
 * @param amounts service by service, side by side
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Application(
        ThingId benefit,
        @Nullable Saying<BenefitRequested> requested,
        @Nullable Saying<BenefitDecided> decided,
        List<Saying<? extends BenefitEvent>> steps,
        List<Amount> amounts) {

    /**
     * One service. A number that is not in sight, or that the unit does not have, is left out.
     *
     * @param need what the life that is wanted takes
     * @param criterion what the municipality's criterion gives
     * @param requested what is asked for
     * @param decided what is granted
     * @param granted whether anything is granted; left out while nothing is decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Amount(
            ServiceType service,
            BenefitUnit unit,
            @Nullable Integer need,
            @Nullable Integer criterion,
            @Nullable Integer requested,
            @Nullable Integer decided,
            @Nullable Boolean granted) {}

    private record Key(ServiceType service, BenefitUnit unit) {}

    static Application of(ThingId benefit, List<Saying<? extends BenefitEvent>> oldestFirst) {
        Saying<BenefitRequested> requested = null;
        Saying<BenefitDecided> decided = null;
        var steps = new ArrayList<Saying<? extends BenefitEvent>>();
        for (Saying<? extends BenefitEvent> saying : oldestFirst) {
            if (saying.said() instanceof BenefitRequested request) {
                requested = saying.with(request);
            } else if (saying.said() instanceof BenefitDecided decision) {
                decided = saying.with(decision);
            } else {
                steps.add(saying);
            }
        }
        return new Application(benefit, requested, decided, List.copyOf(steps), amounts(requested, decided));
    }

    private static List<Amount> amounts(
            @Nullable Saying<BenefitRequested> requested, @Nullable Saying<BenefitDecided> decided) {
        Map<Key, Amount> amounts = new LinkedHashMap<>();
        if (requested != null) {
            for (RequestedAmount asked : requested.said().amounts()) {
                amounts.put(
                        new Key(asked.service(), asked.unit()),
                        new Amount(
                                asked.service(),
                                asked.unit(),
                                asked.needAmount(),
                                asked.criterionAmount(),
                                asked.requestedAmount(),
                                null,
                                null));
            }
        }
        if (decided != null) {
            for (DecidedAmount given : decided.said().amounts()) {
                amounts.merge(
                        new Key(given.service(), given.unit()),
                        new Amount(
                                given.service(),
                                given.unit(),
                                null,
                                null,
                                given.requestedAmount(),
                                given.decidedAmount(),
                                given.granted()),
                        Application::beside);
            }
        }
        return List.copyOf(amounts.values());
    }

    private static Amount beside(Amount asked, Amount given) {
        return new Amount(
                asked.service(),
                asked.unit(),
                asked.need(),
                asked.criterion(),
                asked.requested() == null ? given.requested() : asked.requested(),
                given.decided(),
                given.granted());
    }
}
