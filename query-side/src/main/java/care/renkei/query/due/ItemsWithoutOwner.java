package care.renkei.query.due;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every row of a plan has one who answers for it: an agency, or the person. */
final class ItemsWithoutOwner implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return LivePlans.of(file)
                .filter(plan -> !plan.imported())
                .flatMap(plan -> IntStream.range(0, plan.items().size())
                        .filter(row -> !plan.items().get(row).hasOneOwner())
                        .mapToObj(row -> new Due(
                                Duty.ITEM_WITHOUT_OWNER,
                                plan.event(),
                                Integer.toString(row + 1),
                                plan.since(),
                                plan.since().plus(limits.of(Duty.ITEM_WITHOUT_OWNER)),
                                plan.source(),
                                null)));
    }
}
