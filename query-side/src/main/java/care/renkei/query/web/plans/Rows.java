package care.renkei.query.web.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlannedSupport;
import care.renkei.query.plans.Sheet;
import care.renkei.query.web.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a sheet, of either kind of plan. */
record Rows(Wording wording) {

    List<RowView> of(Sheet sheet) {
        var rows = new ArrayList<RowView>();
        sheet.items().forEach(item -> rows.add(row(rows.size() + 1, item)));
        sheet.individualItems().forEach(item -> rows.add(row(rows.size() + 1, item)));
        return List.copyOf(rows);
    }

    private RowView row(int no, PlanItem item) {
        return new RowView(
                no,
                item.priority(),
                wording.readings().of(item.domain()),
                wording.text(item.need()),
                wording.text(item.supportGoal()),
                wording.text(item.personRole()),
                wording.text(item.whyNoRole()),
                item.personOwns() ? wording.person("") : owner(item.owner()),
                item.supports().stream().map(this::support).toList(),
                null,
                item.supports().stream()
                        .map(support -> wording.text(support.contact()))
                        .filter(Objects::nonNull)
                        .toList(),
                day(item.due()),
                day(item.evaluation()),
                wording.text(item.note()),
                item.ability() == null ? null : wording.readings().of(item.ability()));
    }

    private RowView row(int no, IndividualItem item) {
        DataSubjectId inCharge = item.inCharge();
        return new RowView(
                no,
                item.priority(),
                wording.readings().of(item.area())
                        + wording.say("aside", wording.readings().of(item.domain())),
                null,
                wording.text(item.supportGoal()),
                wording.text(item.personRole()),
                null,
                owner(item.owner()),
                List.of(),
                wording.text(item.content()),
                inCharge == null ? List.of() : List.of(wording.readings().of(inCharge)),
                day(item.due()),
                null,
                wording.text(item.note()),
                item.areas().isEmpty() ? null : wording.readings().all(item.areas()));
    }

    private @Nullable Owner owner(@Nullable AgencyId agency) {
        return agency == null ? null : wording.agency(agency, "");
    }

    private Owner support(PlannedSupport support) {
        String says = says(support);
        if (support.provider() != null) {
            return wording.agency(support.provider(), says);
        }
        return support.supporter() != null
                ? wording.supporter(support.supporter(), says)
                : new Owner(Mark.UNKNOWN, wording.readings().of(support.kind()), says);
    }

    /** The service, how much of it, and what is done. */
    private String says(PlannedSupport support) {
        var says = new ArrayList<String>();
        if (support.service() != null) {
            says.add(wording.readings().of(support.service()));
        }
        String amount = amount(support);
        if (!amount.isEmpty()) {
            says.add(amount);
        }
        String content = wording.text(support.content());
        if (content != null) {
            says.add(content);
        }
        return String.join(wording.say("space"), says);
    }

    private String amount(PlannedSupport support) {
        Integer amount = support.amount();
        if (amount == null || support.unit() == null) {
            return "";
        }
        String counted = wording.say("plans.unit." + support.unit().name(), amount);
        return support.per() == null
                ? counted
                : wording.say("plans.per." + support.per().name(), counted);
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : wording.speech().days().day(day);
    }
}
