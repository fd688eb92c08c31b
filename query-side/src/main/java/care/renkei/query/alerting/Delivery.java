package care.renkei.query.alerting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.PractitionerTold.Way;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due: all that one practitioner may hear now, in one letter for each way. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private record To(DataSubjectId practitioner, Way way) {}

    private final Map<Way, Channel> channels;
    private final WishesOfPractitioners wishes;
    private final Letters letters;
    private final ZoneId zone;

    Delivery(List<Channel> channels, WishesOfPractitioners wishes, Letters letters, ZoneId zone) {
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::way, channel -> channel));
        this.wishes = wishes;
        this.letters = letters;
        this.zone = zone;
    }

    Set<Way> ways() {
        return channels.isEmpty() ? Set.of() : EnumSet.copyOf(channels.keySet());
    }

    /** Whoever cannot be reached keeps nobody else waiting; a way that is down is not tried again in this round. */
    void deliver(Outbox outbox, Map<DataSubjectId, Wishes> wanted, Instant now) throws SQLException {
        Set<Way> down = EnumSet.noneOf(Way.class);
        for (Map.Entry<To, List<Outbox.Entry>> letter : due(outbox, wanted, now).entrySet()) {
            To to = letter.getKey();
            Channel channel = channels.get(to.way());
            if (channel != null && !down.contains(to.way()) && outbox.take(letter.getValue(), now)) {
                send(outbox, channel, to, letter.getValue(), wanted, now, down);
            }
        }
    }

    private Map<To, List<Outbox.Entry>> due(Outbox outbox, Map<DataSubjectId, Wishes> wanted, Instant now)
            throws SQLException {
        LocalTime time = LocalTime.ofInstant(now, zone);
        return outbox.due(now).stream()
                .filter(entry -> entry.notice()
                        .mayComeAt(time, wanted.getOrDefault(entry.notice().practitioner(), Wishes.NONE)))
                .collect(Collectors.groupingBy(
                        entry -> new To(
                                entry.notice().practitioner(), entry.notice().way()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void send(
            Outbox outbox,
            Channel channel,
            To to,
            List<Outbox.Entry> entries,
            Map<DataSubjectId, Wishes> wanted,
            Instant now,
            Set<Way> down)
            throws SQLException {
        Wishes of = wanted.getOrDefault(to.practitioner(), Wishes.NONE);
        List<Notice> notices = entries.stream().map(Outbox.Entry::notice).toList();
        Letter letter = letters.of(notices, of.language(), channel.brief());
        switch (channel.tell(of, letter, notices.stream().anyMatch(Notice::atOnce))) {
            case Channel.Outcome.Sent sent -> {
                outbox.sent(entries, now);
                forget(to, sent.gone());
            }
            case Channel.Outcome.NotSent not -> {
                outbox.failed(entries, not.problem());
                forget(to, not.gone());
                LOG.info("{} notices wait for another attempt by {}: {}", entries.size(), to.way(), not.problem());
            }
            case Channel.Outcome.Down is -> {
                outbox.failed(entries, is.problem());
                down.add(to.way());
                LOG.warn("nobody can be told by {} now: {}", to.way(), is.problem());
            }
        }
    }

    private void forget(To to, List<Wishes.Device> gone) {
        if (!gone.isEmpty()) {
            wishes.change(to.practitioner(), now -> {
                Wishes next = now;
                for (Wishes.Device device : gone) {
                    next = next.without(device.endpoint());
                }
                return next;
            });
        }
    }
}
