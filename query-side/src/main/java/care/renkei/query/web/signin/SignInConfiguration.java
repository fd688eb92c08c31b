package care.renkei.query.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Pages are for people who signed in at the OpenID provider; everything that no other chain claims is a page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    /** Nothing inline, nothing from elsewhere: words that somebody typed can never run. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private static final String SIGN_IN = "/oauth2/authorization/" + ProviderRegistration.ID;

    @Bean
    ClientRegistrationRepository provider(SignInSettings settings) {
        return new ProviderRegistration(settings);
    }

    /** Tokens live in the session, so that the node that serves the next page has them. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager tokens(
            ClientRegistrationRepository provider, OAuth2AuthorizedClientRepository authorizedClients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(provider, authorizedClients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository provider, SignInSettings settings) {
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(provider);
        signedOut.setPostLogoutRedirectUri(settings.address("/signed-out"));
        signedOut.setDefaultTargetUrl("/signed-out");
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/signed-out",
                                "/sign-in-failed",
                                "/error",
                                "/*.css",
                                "/*.js",
                                "/*.svg",
                                "/webjars/**",
                                "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(SIGN_IN).failureUrl("/sign-in-failed"))
                .logout(logout -> logout.logoutSuccessHandler(signedOut))
                .requestCache(cache -> cache.requestCache(plainAddresses()))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                reloadInPlace(), new RequestHeaderRequestMatcher("HX-Request"))
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN)))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(CONTENT_POLICY + settings.issuerOrigin()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The page that was asked for, without the marker that would otherwise stay in its address. */
    @SuppressWarnings("NullAway") // null is the documented way to have no marker, though not annotated so
    private static HttpSessionRequestCache plainAddresses() {
        var askedFor = new HttpSessionRequestCache();
        askedFor.setMatchingRequestParameterName(null);
        // What a browser fetches beside a page is not where somebody wanted to go.
        askedFor.setRequestMatcher(request -> request.getMethod().equals("GET")
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
        return askedFor;
    }

    /** A fragment cannot show the sign-in page; the whole page is asked for again, which leads there. */
    private static AuthenticationEntryPoint reloadInPlace() {
        return (request, response, failure) -> {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        };
    }
}
