package care.renkei.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Which addresses answer whom. Everything that is not named is closed. */
@Configuration(proxyBeanMethods = false)
class SignInRules {

    /** Scripts none, styles our own; the form may lead back to the pages, which live on the same host. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, @Value("${renkei.public-url}") String publicUrl) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/sign-in.css", "/actuator/health/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl(publicUrl + "/")
                        .failureUrl("/sign-in?wrong"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .build();
    }

    @Bean
    AuthorizationServerSettings protocolSettings(@Value("${renkei.public-url}") String publicUrl) {
        return AuthorizationServerSettings.builder()
                .issuer(publicUrl + "/identity")
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder() {
            @Override
            protected boolean upgradeEncodingNonNull(String hash) {
                // Random secrets have a quick hash on purpose, and nothing here rewrites a hash at sign-in.
                return false;
            }
        };
    }
}
