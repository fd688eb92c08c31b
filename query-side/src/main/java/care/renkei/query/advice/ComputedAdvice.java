package care.renkei.query.advice;

import care.renkei.events.advice.Advice;
import care.renkei.query.reading.FileRequest;
import java.util.List;

/**
 * Advice that no single record gives: what the evidence of several says together ("no home visit before the
 * assessment"). Whoever computes it reads through the one decision, as the caller of the request, and tells nothing of
 * what the caller may not see. Every bean of this kind is asked.
 */
@FunctionalInterface
public interface ComputedAdvice {

    /** @param file whose, and who asks */
    List<Advice> of(FileRequest file);
}
