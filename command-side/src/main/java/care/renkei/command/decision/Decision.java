package care.renkei.command.decision;

import care.renkei.events.advice.Advice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer of a decider. A refusal is an answer like the others, never an exception. */
public sealed interface Decision {

    /**
     * The event is stored first, as it was sealed, then its consequences.
     *
     * @param consequences further events of the same stream, in their order
     * @param advice good practice that no rule forces; empty for imported history
     */
    record Accepted(List<Consequence> consequences, List<Advice> advice) implements Decision {
        public Accepted {
            consequences = List.copyOf(consequences);
            advice = List.copyOf(advice);
        }
    }

    /** Pressed twice: nothing is stored, the event that is there already is the answer. */
    record AlreadySo(UUID eventId) implements Decision {}

    /** A rule is broken; nothing is stored, and the same event sent again is decided again. */
    record Refused(Refusal refusal) implements Decision {}

    /** Accepted, unless one of the rules is broken; they are asked in their order. */
    static Decision unlessBroken(Rule... rules) {
        Refusal refusal = Rule.all(rules).broken();
        return refusal == null ? new Accepted(List.of(), List.of()) : new Refused(refusal);
    }

    /** The same decision, with advice where it was accepted. */
    default Decision advising(List<Advice> advice) {
        return this instanceof Accepted(var consequences, var given)
                ? new Accepted(
                        consequences,
                        java.util.stream.Stream.concat(given.stream(), advice.stream())
                                .toList())
                : this;
    }

    /** The same decision, with consequences where it was accepted. */
    default Decision entailing(List<Consequence> consequences) {
        return this instanceof Accepted(var before, var advice)
                ? new Accepted(
                        java.util.stream.Stream.concat(before.stream(), consequences.stream())
                                .toList(),
                        advice)
                : this;
    }

    /** One rule of the domain; null while it is kept. */
    @FunctionalInterface
    interface Rule {
        @Nullable
        Refusal broken();

        /** All of them, asked in their order. */
        static Rule all(Rule... rules) {
            return () -> {
                for (Rule rule : rules) {
                    Refusal refusal = rule.broken();
                    if (refusal != null) {
                        return refusal;
                    }
                }
                return null;
            };
        }
    }
}
