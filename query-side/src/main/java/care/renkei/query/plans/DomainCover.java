package care.renkei.query.plans;

import care.renkei.events.LifeDomain;
import care.renkei.events.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan touches a part of life (MON-04). It is no score: a part that the person left out on purpose stands
 * with the reason.
 *
 * @param rows of the plan that are about it, from 1
 * @param needed whether the assessment found a need there
 * @param leftOut why the plan leaves it out
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DomainCover(
        LifeDomain domain,
        List<Integer> rows,
        boolean needed,
        @Nullable Words leftOut) {

    /** What a plan easily forgets. */
    private static final Set<LifeDomain> EASILY_FORGOTTEN =
            Set.of(LifeDomain.LEISURE, LifeDomain.FAMILY, LifeDomain.IKIGAI);

    /** Parts of life that the sheet speaks of, and those that are easily forgotten; in the order of the list. */
    static List<DomainCover> of(Sheet sheet) {
        var covers = new ArrayList<DomainCover>();
        for (LifeDomain domain : LifeDomain.values()) {
            var cover = new DomainCover(domain, rows(sheet, domain), needed(sheet, domain), leftOut(sheet, domain));
            if (EASILY_FORGOTTEN.contains(domain)
                    || cover.needed()
                    || cover.leftOut() != null
                    || !cover.rows().isEmpty()) {
                covers.add(cover);
            }
        }
        return List.copyOf(covers);
    }

    private static List<Integer> rows(Sheet sheet, LifeDomain domain) {
        var rows = new ArrayList<Integer>();
        List<Row> all = Row.of(sheet);
        for (int i = 0; i < all.size(); i++) {
            if (domain.equals(all.get(i).fields().get(RowField.DOMAIN))) {
                rows.add(i + 1);
            }
        }
        return List.copyOf(rows);
    }

    private static boolean needed(Sheet sheet, LifeDomain domain) {
        return sheet.whole() != null && sheet.whole().needs().contains(domain);
    }

    private static @Nullable Words leftOut(Sheet sheet, LifeDomain domain) {
        return sheet.whole() == null
                ? null
                : sheet.whole().leftOut().stream()
                        .filter(left -> left.domain() == domain)
                        .map(left -> left.reason())
                        .findFirst()
                        .orElse(null);
    }
}
