package care.renkei.query.web.plans;

import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.BenefitUnit;
import care.renkei.query.plans.Application;
import care.renkei.query.plans.Saying;
import care.renkei.query.web.plans.AmountsView.Line;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the columns of an application. */
record Amounts(Wording wording) {

    AmountsView of(Application application) {
        Saying<BenefitRequested> requested = application.requested();
        Saying<BenefitDecided> decided = application.decided();
        return new AmountsView(
                requested == null
                        ? wording.say("plans.amounts.one")
                        : wording.say(
                                "plans.amounts.of",
                                wording.readings().of(requested.said().kind()),
                                wording.speech().days().when(requested.occurred())),
                application.amounts().stream().map(this::line).toList(),
                requested == null
                        ? null
                        : wording.line(
                                requested,
                                List.of(),
                                wording.quote(requested.said().personsWords())),
                requested == null ? null : wording.text(requested.said().rationale()),
                decided == null ? null : wording.line(decided, List.of(), null),
                decided == null
                        ? List.of()
                        : Stream.of(decided.said().rationale(), decided.said().reason())
                                .map(wording::text)
                                .filter(Objects::nonNull)
                                .toList(),
                decided == null
                        ? null
                        : wording.say(
                                "plans.until",
                                wording.speech().days().day(decided.said().from()),
                                wording.speech().days().day(decided.said().until())),
                application.steps().stream().map(wording::told).toList());
    }

    private Line line(Application.Amount amount) {
        BenefitUnit unit = amount.unit();
        boolean granted = !Boolean.FALSE.equals(amount.granted());
        Integer decided = amount.decided();
        Integer requested = amount.requested();
        return new Line(
                wording.readings().of(amount.service()),
                wording.readings().of(unit),
                number(amount.need()),
                number(amount.criterion()),
                number(requested),
                granted
                        ? decided == null && amount.granted() != null
                                ? wording.say("plans.amounts.granted")
                                : number(decided)
                        : wording.say("plans.amounts.refused"),
                !granted || (decided != null && requested != null && decided < requested));
    }

    private String number(@Nullable Integer number) {
        if (number == null) {
            return wording.say("plans.amounts.unknown");
        }
        return number.toString();
    }
}
