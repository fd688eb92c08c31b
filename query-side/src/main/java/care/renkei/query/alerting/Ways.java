package care.renkei.query.alerting;

import care.renkei.query.alerting.mail.MailServer;
import care.renkei.query.alerting.push.WebPush;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to reach practitioners that this installation has.
 *
 * @param mail null where no mail server is configured
 * @param push null where there is no key for web push
 */
public record Ways(@Nullable MailServer mail, @Nullable WebPush push) {

    List<Channel> channels() {
        return Stream.<@Nullable Channel>of(mail, push)
                .<Channel>mapMulti((channel, next) -> {
                    if (channel != null) {
                        next.accept(channel);
                    }
                })
                .toList();
    }
}
