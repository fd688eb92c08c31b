package care.renkei.events.advice;

import care.renkei.events.AdviceCode;
import care.renkei.events.practice.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Good practice that no rule can force. It comes back with the acceptance, its code stands with the event, and somebody
 * answers it in time. It never blocks, and never speaks of attitudes. Each constant is a reason; its name and the
 * practice make the code. Checks of the practice catalogue are advice of the same kind.
 */
public sealed interface Advice
        permits AdviceOnAssessment,
                AdviceOnBenefits,
                AdviceOnChoices,
                AdviceOnContacts,
                AdviceOnGoals,
                AdviceOnHandovers,
                AdviceOnMeetings,
                AdviceOnMonitoring,
                AdviceOnOverrides,
                AdviceOnPlans,
                AdviceOnRecords,
                AdviceOnSharing,
                AdviceOnSheet,
                AdviceOnTheFile,
                AdviceOnTheTeam,
                AdviceOnWhatIsMissing,
                AdviceOnWording {

    /** The row of the practice catalogue, e.g. {@code ENV-10}. */
    String practice();

    /** The reason: the constant's name. */
    String name();

    String ja();

    String en();

    default AdviceCode code() {
        return new AdviceCode(practice() + "/" + name());
    }

    /** All there is, by capability. */
    static List<Advice> all() {
        return Known.ALL;
    }

    /** The advice of this code, or null where this version does not know it. */
    static @Nullable Advice find(AdviceCode code) {
        return Known.BY_CODE.get(code);
    }

    /** Those of the codes that this version knows, in their order. */
    static List<Advice> of(List<AdviceCode> codes) {
        return codes.stream().map(Advice::find).filter(Objects::nonNull).toList();
    }

    /**
     * The codes that stand with the event. What is advised on a relative's words stands in the relative's own part
     * ({@link care.renkei.events.plan.FamilyWish}), and is no more open than they are.
     */
    static List<AdviceCode> codes(List<Advice> advice) {
        return advice.stream()
                .filter(one -> one != AdviceOnWording.WISHES_NEARLY_ALIKE)
                .map(Advice::code)
                .distinct()
                .toList();
    }

    /** The list, made once. */
    final class Known {

        private static final List<Advice> ALL = Stream.concat(
                        Arrays.stream(Advice.class.getPermittedSubclasses())
                                .filter(Class::isEnum)
                                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                                .map(Advice.class::cast),
                        Arrays.stream(Check.values()).map(AdviceOnWhatIsMissing::new))
                .toList();

        private static final Map<AdviceCode, Advice> BY_CODE =
                ALL.stream().collect(Collectors.toUnmodifiableMap(Advice::code, Function.identity()));

        private Known() {}
    }
}
