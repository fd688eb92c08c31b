package care.renkei.query.due;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done around a person, out of what the asker may see. What the asker does not see brings nothing up and
 * closes nothing, so that a list tells nothing that the records do not.
 */
public final class WhatIsDue {

    private static final List<Rule> ALL = List.of(
            new MonitoringDue(),
            new EvaluationDue(),
            new QuestionsUnanswered(),
            new HandoversUnanswered(),
            new HighRiskWithoutMeeting(),
            new ItemsWithoutOwner(),
            new ProvidersNotVisited(),
            new NobodyMetThePerson(),
            new MeetingActionsOpen());

    private WhatIsDue() {}

    /** Soonest first; nothing any more of somebody who died. */
    public static List<Due> on(LocalDate today, FileSoFar file, Limits limits) {
        return on(today, FilesSoFar.alone(file), limits);
    }

    /** The same where several files are of one person. */
    public static List<Due> on(LocalDate today, FilesSoFar files, Limits limits) {
        if (files.all().over()) {
            return List.of();
        }
        return ALL.stream()
                .flatMap(rule -> rule.due(files.all(), limits))
                .filter(due -> due.shows(today))
                .filter(due -> !files.hasClosed(due))
                .map(files::kept)
                .sorted(Due.SOONEST)
                .toList();
    }
}
