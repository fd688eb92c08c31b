package care.renkei.command.sealed;

import care.renkei.events.DataSubjectId;

/** What was taken before under the same submission. */
@SuppressWarnings("ArrayRecordComponent") // asked for equality by MessageDigest alone
public record Taken(String report, DataSubjectId matterKey, byte[] digest) {}
