package care.renkei.benchmarks;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The query side as it runs.
 *
 * @param port on loopback
 * @param issuer of the tokens that it accepts
 */
record QuerySide(ConfigurableApplicationContext context, int port, String issuer) {

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }
}
