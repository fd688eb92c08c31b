package care.renkei.events;

/** Somebody who agrees, refuses or withdraws, and in which capacity; all in clear, for the rules need it. */
public record Grantor(
        @InClear @Says(en = "The person or the representative.", ja = "本人または代理人。")
        DataSubjectId who,

        @InClear @Says(en = "The capacity.", ja = "どの立場か。") GrantorCapacity capacity) {}
