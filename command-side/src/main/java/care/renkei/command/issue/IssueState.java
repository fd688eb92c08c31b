package care.renkei.command.issue;

import care.renkei.events.DataSubjectId;

/** What became of one issue. */
sealed interface IssueState {

    /** Nobody raised it. */
    record Unknown() implements IssueState {}

    /**
     * It is open.
     *
     * @param of the region, or the agency that raised it
     * @param deliberated whether it was talked over at least once
     */
    record Open(DataSubjectId of, boolean deliberated) implements IssueState {}

    /** It is decided; what comes up again is a new issue. */
    record Resolved() implements IssueState {}
}
