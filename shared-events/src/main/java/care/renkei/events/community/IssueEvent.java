package care.renkei.events.community;

import care.renkei.events.ThingId;

/** What becomes of one issue of the area: raised, talked over, resolved. */
public sealed interface IssueEvent extends CommunityEvent
        permits RegionalIssueDeliberated, RegionalIssueRaised, RegionalIssueResolved {

    ThingId issue();
}
