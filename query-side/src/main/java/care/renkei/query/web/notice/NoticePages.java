package care.renkei.query.web.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.PractitionerRole;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.alerting.Outbox;
import care.renkei.query.alerting.Tellings;
import care.renkei.query.caller.Asking;
import care.renkei.query.notice.Inbox;
import care.renkei.query.notice.Inboxes;
import care.renkei.query.web.Freshness;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.record.Door;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what waits. Opening a matter says that it was read, and leads on to the file where that is open. */
@Controller
final class NoticePages {

    private final Inboxes inboxes;
    private final Agencies agencies;
    private final Outbox outbox;
    private final Door door;
    private final Speeches speeches;

    NoticePages(Inboxes inboxes, Agencies agencies, Outbox outbox, Door door, Speeches speeches) {
        this.inboxes = inboxes;
        this.agencies = agencies;
        this.outbox = outbox;
        this.door = door;
        this.speeches = speeches;
    }

    @GetMapping("/notices")
    String notices(Asking asking, @RequestParam @Nullable UUID opened, Locale locale, Model model) {
        Practitioner reader = Practitioner.of(asking);
        Speech speech = speeches.in(locale);
        Inbox inbox = inboxes.of(asking.caller(), asking.purpose());
        model.addAttribute("waiting", new WaitingLines(speech).of(inbox, opened));
        model.addAttribute("place", speech.directory().name(reader.agency()));
        model.addAttribute("stuck", outbox.stuckOf(reader.id()));
        Instant now = speeches.clock().instant();
        Duration age = Duration.between(inbox.freshAt(), now);
        model.addAttribute("freshness", Freshness.of(now, age, !inbox.fresh(), speech.days()));
        return "notices";
    }

    @PostMapping("/notices/open")
    String open(
            Asking asking,
            @RequestParam String matter,
            @RequestParam UUID event,
            @RegisteredOAuth2AuthorizedClient("renkei") OAuth2AuthorizedClient client,
            Locale locale) {
        Practitioner reader = Practitioner.of(asking);
        Inbox.Item item = inboxes.of(asking.caller(), asking.purpose()).notices().stream()
                .filter(one -> one.event().equals(event) && one.matter().name().equals(matter))
                .findFirst()
                .orElse(null);
        if (item == null) {
            return "redirect:/notices";
        }
        if (item.readAt() == null) {
            // Where the door does not answer, the matter stays unread; the way on must not wait for that.
            Instant now = speeches.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            door.send(
                    Tellings.read(item, reader.agency(), reader.id(), role(asking, reader), now),
                    client.getAccessToken().getTokenValue(),
                    locale);
        }
        return item.person() == null
                ? "redirect:/notices?opened=" + item.event() + "#m-" + item.event()
                : "redirect:/persons/" + item.person().text() + "/sharing";
    }

    private PractitionerRole role(Asking asking, Practitioner reader) {
        AgencyId agency = reader.agency();
        return agencies.of(asking.caller()).agencies().stream()
                .filter(one -> one.id().equals(agency))
                .flatMap(one -> one.staff().stream())
                .filter(one -> one.id().equals(reader.id()))
                .flatMap(one -> one.roles().stream())
                .findFirst()
                .orElse(PractitionerRole.SUPPORT_WORKER);
    }
}
