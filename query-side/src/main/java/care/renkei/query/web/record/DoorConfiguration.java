package care.renkei.query.web.record;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The way to the door. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    /** Somebody waits before the screen; the form keeps what was written. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Door door(@Value("${renkei.command-url}") String commandSide) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(PATIENCE);
        return new Door(RestClient.builder()
                .baseUrl(commandSide)
                .requestFactory(requests)
                .build());
    }
}
