package care.renkei.query.web.notice;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Renkei makes itself known to the provider when it says who was told.
 *
 * @param id client id; its tokens carry {@code service: notices}
 * @param secretFile file with the client's secret
 */
@ConfigurationProperties("renkei.notices.client")
record NoticesClient(
        @DefaultValue("renkei-notices") String id, @Nullable Path secretFile) {}
