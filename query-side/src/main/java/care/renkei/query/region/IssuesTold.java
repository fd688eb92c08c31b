package care.renkei.query.region;

import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.community.IssueEvent;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.RegionalIssueRaised;
import care.renkei.events.community.RegionalIssueResolved;
import care.renkei.query.figures.SmallCount;
import care.renkei.query.region.Issues.Decision;
import care.renkei.query.region.Issues.Deliberation;
import care.renkei.query.region.Issues.Issue;
import care.renkei.query.region.OpenWord.Opened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Follows each issue from one event to the next. */
final class IssuesTold {

    private IssuesTold() {}

    static Issues of(InSight area) {
        var issues = new LinkedHashMap<ThingId, Issue>();
        for (Opened<IssueEvent> opened : area.said(IssueEvent.class)) {
            ThingId id = opened.said().issue();
            switch (opened.said()) {
                case RegionalIssueRaised said -> issues.putIfAbsent(id, raised(opened, said, area));
                case RegionalIssueDeliberated said -> issues.computeIfPresent(id, (i, issue) -> after(issue, said));
                case RegionalIssueResolved said -> issues.computeIfPresent(id, (i, issue) -> after(issue, said));
            }
        }
        return new Issues(issues.values().stream()
                .sorted(Comparator.comparing((Issue issue) -> issue.decision() != null)
                        .thenComparing(Issue::raised)
                        .thenComparing(Issue::issue, Comparator.comparing(ThingId::text)))
                .toList());
    }

    private static Issue raised(Opened<?> opened, RegionalIssueRaised said, InSight area) {
        return new Issue(
                said.issue(),
                opened.by(),
                area.day(opened),
                said.services(),
                said.domain(),
                new SmallCount(said.cases()),
                Words.atHand(said.text()),
                Words.atHand(said.proposal()),
                List.of(),
                null);
    }

    private static Issue after(Issue issue, RegionalIssueDeliberated said) {
        var all = new ArrayList<>(issue.deliberations());
        all.add(new Deliberation(
                said.on(),
                said.body(),
                said.attendees(),
                said.finding(),
                said.nextOn(),
                Words.atHand(said.discussion()),
                Words.atHand(said.next())));
        return new Issue(
                issue.issue(),
                issue.by(),
                issue.raised(),
                issue.services(),
                issue.domain(),
                said.cases() == null ? issue.cases() : new SmallCount(said.cases()),
                issue.text(),
                issue.proposal(),
                List.copyOf(all),
                issue.decision());
    }

    private static Issue after(Issue issue, RegionalIssueResolved said) {
        return new Issue(
                issue.issue(),
                issue.by(),
                issue.raised(),
                issue.services(),
                issue.domain(),
                issue.cases(),
                issue.text(),
                issue.proposal(),
                issue.deliberations(),
                new Decision(
                        said.on(), said.outcome(), said.services(), said.carriedBy(), Words.atHand(said.decision())));
    }
}
