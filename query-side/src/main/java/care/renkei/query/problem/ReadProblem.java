package care.renkei.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A body of {@code application/problem+json} (RFC 9457).
 *
 * @param parameter the parameter that made no sense, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadProblem(
        String type,
        String code,
        String title,
        int status,
        @Nullable String parameter) {

    static ReadProblem of(ReadCode code, boolean english, @Nullable String parameter) {
        return new ReadProblem(
                "urn:renkei:problem:" + code.code(), code.code(), code.title(english), code.status(), parameter);
    }
}
