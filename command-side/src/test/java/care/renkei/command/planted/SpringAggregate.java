package care.renkei.command.planted;

import org.springframework.stereotype.Component;

/** A shell that knows more than Axon. */
@Component
class SpringAggregate {}
