package care.renkei.command.door;

import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Sentence;
import care.renkei.events.reading.FieldProblem;
import care.renkei.events.reading.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what was sent, in closed codes and plain sentences; never a value, never an exception's text.
 *
 * @param status HTTP status
 * @param path JSON pointer of the field; null where it is not one field
 * @param fields each field that is wrong, where there are several
 */
public record Problem(
        int status, String code, Sentence says, @Nullable String path, List<FieldProblem> fields) {

    private static final int BAD_REQUEST = 400;

    public static Problem of(DoorCode code) {
        return new Problem(code.status(), code.code(), code.says(), null, List.of());
    }

    public static Problem at(String path, DoorCode code) {
        return new Problem(code.status(), code.code(), code.says(), path, List.of());
    }

    public static Problem at(String path, ProblemCode code) {
        return of(List.of(FieldProblem.of(path, code)));
    }

    /** The first field leads; all of them follow where there are several. */
    public static Problem of(List<FieldProblem> fields) {
        FieldProblem first = fields.getFirst();
        return new Problem(
                BAD_REQUEST,
                first.code().code(),
                new Sentence(first.code().ja(), first.code().en()),
                first.pointer(),
                fields.size() > 1 ? fields : List.of());
    }

    public static Problem of(Refusal refusal) {
        String within = refusal.pointer();
        return at(within == null ? null : "/data/about/*" + within, refusal);
    }

    /** A broken rule about a field outside the parts. */
    static Problem at(@Nullable String path, Refusal refusal) {
        return new Problem(
                switch (refusal.kind()) {
                    case NOT_AVAILABLE -> 404;
                    case NOT_ALLOWED -> 403;
                    case CONFLICT -> 409;
                    case RULE -> 422;
                },
                refusal.code(),
                refusal.says(),
                path,
                List.of());
    }

    /** Whether it was never fit to be decided about, or was decided against. */
    Outcome outcome() {
        return switch (status) {
            case 400, 413, 415 -> Outcome.INVALID;
            default -> Outcome.REFUSED;
        };
    }
}
