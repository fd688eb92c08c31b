package care.renkei.query.caller;

import care.renkei.query.problem.ReadCode;
import care.renkei.query.problem.ReadProblems;
import care.renkei.query.reading.SamePerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The API is for bearers of a token of the configured provider; nothing of it is reachable without one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenSettings.class)
class CallerConfiguration {

    private static final int BEFORE_THE_PAGES = 10;

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain api(HttpSecurity http, TokenSettings settings) throws Exception {
        var answer = new UnauthenticatedAnswer();
        JwtDecoder decoder = new RememberedTokens(Tokens.decoder(settings), InstantSource.system());
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/**")
                        .authenticated()
                        // A draft stands in a body, never in an address; it is read like the rest and stored nowhere.
                        .requestMatchers(
                                HttpMethod.POST, "/api/persons/*/sharing/what-if", "/api/persons/*/timeline/search")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.decoder(decoder)).authenticationEntryPoint(answer))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answer).accessDeniedHandler(answer))
                .addFilterBefore(new IssuerOutage(), BearerTokenAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie is looked at, so there is none to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nobody observes single filters; wrapping each of them costs every request more than what they do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ReceiptVerifier receipts(@Value("${renkei.receipt-public-keys-file}") Path publicKeys) {
        return new SignedReceipts(publicKeys);
    }

    @Bean
    WebMvcConfigurer whoAsks(ReceiptVerifier receipts, SamePerson samePerson) {
        var resolver = new AskingResolver(receipts, samePerson);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }
        };
    }

    /** Where the issuer's keys cannot be had, the fault is ours, not the bearer's. */
    private static final class IssuerOutage extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, response);
            } catch (AuthenticationServiceException | JwtDecoderInitializationException e) {
                ReadProblems.write(ReadCode.UNAVAILABLE, request, response);
            }
        }
    }
}
