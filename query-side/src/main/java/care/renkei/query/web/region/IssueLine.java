package care.renkei.query.web.region;

import care.renkei.query.region.Issues;
import care.renkei.query.region.Issues.Decision;
import care.renkei.query.region.Issues.Deliberation;
import care.renkei.query.region.Issues.Issue;
import care.renkei.query.web.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One issue of the area with its stations. */
public record IssueLine(
        @Nullable String text,
        boolean decided,
        String cases,
        @Nullable String services,
        List<Station> stations) {

    /**
     * One step.
     *
     * @param shape class of the stylesheet
     */
    public record Station(
            String shape,
            String when,
            String what,
            @Nullable String words,
            @Nullable String next) {}

    static List<IssueLine> of(Issues issues, Speech speech) {
        return issues.issues().stream().map(issue -> line(issue, speech)).toList();
    }

    private static IssueLine line(Issue issue, Speech speech) {
        var stations = new ArrayList<Station>();
        stations.add(new Station(
                "full",
                speech.days().day(issue.raised()),
                speech.words().say("region.issue.raised", speech.directory().name(issue.by())),
                issue.proposal() == null ? null : speech.words().say("region.issue.proposal", issue.proposal()),
                null));
        issue.deliberations().forEach(talk -> stations.add(talked(talk, speech)));
        Decision decision = issue.decision();
        stations.add(
                decision == null
                        ? new Station("", "", speech.words().say("region.issue.open"), null, null)
                        : decided(decision, speech));
        String services = issue.services().stream()
                .map(service -> speech.book().code(service))
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
        return new IssueLine(
                issue.text(),
                decision != null,
                speech.words().say("region.issue.cases", issue.cases().text()),
                services.isEmpty() ? null : services,
                stations);
    }

    private static Station talked(Deliberation talk, Speech speech) {
        return new Station(
                "half",
                speech.days().day(talk.on()),
                speech.words()
                        .say(
                                "region.issue.talked",
                                speech.book().code(talk.body()),
                                speech.book().code(talk.finding())),
                talk.discussion(),
                talk.next() == null && talk.nextOn() == null
                        ? null
                        : speech.words()
                                .say(
                                        talk.nextOn() == null ? "region.issue.next" : "region.issue.nextOn",
                                        talk.next() == null ? "" : talk.next(),
                                        talk.nextOn() == null
                                                ? ""
                                                : speech.days().day(talk.nextOn())));
    }

    private static Station decided(Decision decision, Speech speech) {
        String carriers = decision.carriedBy().stream()
                .map(agency -> speech.directory().name(agency))
                .collect(Collectors.joining(speech.japanese() ? "、" : ", "));
        return new Station(
                "full",
                speech.days().day(decision.on()),
                speech.book().code(decision.outcome()),
                decision.decision(),
                carriers.isEmpty() ? null : speech.words().say("region.issue.carried", carriers));
    }
}
