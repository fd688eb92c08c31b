package care.renkei.command.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.FormVersion;
import care.renkei.events.Grantor;
import care.renkei.events.plan.PlanForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One version of a plan.
 *
 * @param form a draft, or the plan that is lived
 * @param written the version of the printed form that it keeps
 * @param rows how many rows it has
 * @param providers agencies that its rows name
 * @param shown whether it was written or gone through in front of the person
 * @param agreedBy who agreed to it
 */
record Version(
        int number,
        PlanForm form,
        FormVersion written,
        int rows,
        Set<AgencyId> providers,
        boolean shown,
        Set<DataSubjectId> agreedBy) {

    Version {
        providers = Set.copyOf(providers);
        agreedBy = Set.copyOf(agreedBy);
    }

    boolean agreed() {
        return !agreedBy.isEmpty();
    }

    Version shownToThePerson() {
        return new Version(number, form, written, rows, providers, true, agreedBy);
    }

    Version agreedBy(List<Grantor> grantors) {
        Set<DataSubjectId> all = new HashSet<>(agreedBy);
        grantors.forEach(grantor -> all.add(grantor.who()));
        return new Version(number, form, written, rows, providers, shown, all);
    }
}
