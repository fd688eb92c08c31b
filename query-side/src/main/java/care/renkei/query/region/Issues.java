package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.LifeDomain;
import care.renkei.events.ServiceType;
import care.renkei.events.ThingId;
import care.renkei.events.community.RegionalIssueDeliberated.DeliberatingBody;
import care.renkei.events.community.RegionalIssueDeliberated.IssueFinding;
import care.renkei.events.community.RegionalIssueResolved.IssueOutcome;
import care.renkei.query.figures.SmallCount;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single cases show is lacking, from the case to the decision: what is open first, the oldest first. */
public record Issues(List<Issue> issues) {

    /**
     * One issue.
     *
     * @param cases that it rests on by now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Issue(
            ThingId issue,
            AgencyId by,
            LocalDate raised,
            Set<ServiceType> services,
            @Nullable LifeDomain domain,
            SmallCount cases,
            @Nullable String text,
            @Nullable String proposal,
            List<Deliberation> deliberations,
            @Nullable Decision decision) {}

    /** How it was talked over once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deliberation(
            LocalDate on,
            DeliberatingBody body,
            Set<AgencyId> attendees,
            IssueFinding finding,
            @Nullable LocalDate nextOn,
            @Nullable String discussion,
            @Nullable String next) {}

    /** How it ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            LocalDate on,
            IssueOutcome outcome,
            Set<ServiceType> services,
            Set<AgencyId> carriedBy,
            @Nullable String decision) {}
}
