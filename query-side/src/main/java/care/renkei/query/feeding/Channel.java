package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.Topics;

/** What is sent to agencies, each by a topic of its own. */
enum Channel {
    /** What they may see. */
    FEEDS("renkei-feeds"),
    /** What they are to do. */
    TODO("renkei-todo");

    private final String transactionalId;

    Channel(String transactionalId) {
        this.transactionalId = transactionalId;
    }

    /** Whoever takes over under this name shuts out whoever had it before. */
    String transactionalId() {
        return transactionalId;
    }

    String of(AgencyId agency) {
        return switch (this) {
            case FEEDS -> Topics.feedOf(agency);
            case TODO -> Topics.todoOf(agency);
        };
    }

    /** What all its topics begin with. */
    String prefix() {
        return of(new AgencyId("x")).replaceFirst("x$", "");
    }
}
