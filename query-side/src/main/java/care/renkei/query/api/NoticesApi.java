package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.notice.Inbox;
import care.renkei.query.notice.Inboxes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the caller's agency, across persons, without naming anybody. */
@RestController
final class NoticesApi {

    private final Inboxes inboxes;

    NoticesApi(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    @GetMapping("/api/notices")
    Inbox notices(Asking asking) {
        return inboxes.of(asking.caller(), asking.purpose());
    }
}
