package org.thinkuknow.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.thinkuknow.support.Connected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A school's own sign-in: Spring Authorization Server on a port of its own, which believes people who they say they are. Its tokens can be
 * spoilt.
 */
final class SchoolProvider implements AutoCloseable {

    static final String CLIENT = Connected.SCHOOL_CLIENT;
    static final String SECRET = Connected.SCHOOL_SECRET;
    private static final String WHO = "X-Person";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static volatile Consumer<JwtClaimsSet.Builder> spoiling = claims -> {};
    private static volatile boolean signsWithAnotherKey;
    private static volatile String issuer = "";
    private static volatile String returnsTo = "";

    private final int port;
    private final Tomcat tomcat = new Tomcat();

    /** @param returnsTo where answers may be sent to */
    SchoolProvider(int port, String returnsTo) {
        this.port = port;
        issuer = "http://127.0.0.1:" + port;
        SchoolProvider.returnsTo = returnsTo;
        honest();
        start();
    }

    static void honest() {
        spoiling = claims -> {};
        signsWithAnotherKey = false;
    }

    /** From now on each token that says who somebody is says something else, too. */
    static void spoil(Consumer<JwtClaimsSet.Builder> what) {
        spoiling = what;
    }

    static void signWithAnotherKey() {
        signsWithAnotherKey = true;
    }

    private void start() {
        tomcat.setPort(port);
        tomcat.setBaseDir(Path.of("target", "school-provider").toString());
        var root = tomcat.addContext("", null);
        root.addServletContainerInitializer(
                (none, servlets) -> {
                    var spring = new AnnotationConfigWebApplicationContext();
                    spring.register(Rules.class);
                    spring.setServletContext(servlets);
                    spring.refresh();
                    servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, spring);
                    servlets.addFilter("security", new DelegatingFilterProxy("springSecurityFilterChain", spring))
                            .addMappingForUrlPatterns(null, false, "/*");
                },
                null);
        Tomcat.addServlet(root, "nothing", new HttpServlet() {});
        root.addServletMappingDecoded("/", "nothing");
        tomcat.getConnector();
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody at this provider says who they are, and is sent back to an address. */
    static String comeBackFrom(String address, String who) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header(WHO, who)
                                    .header("Accept", "text/html")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No component: the application under test looks for its own in this package. */
    @EnableWebSecurity
    static class Rules {

        /** The same after the provider was away. */
        private static final JWKSource<SecurityContext> OURS = key();

        private static final JWKSource<SecurityContext> ANOTHERS = key();

        private static JWKSource<SecurityContext> key() {
            try {
                return new ImmutableJWKSet<>(
                        new JWKSet(new RSAKeyGenerator(2048).keyID("one name").generate()));
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .addFilterAfter(Rules::believe, SecurityContextHolderFilter.class)
                    .build();
        }

        private static void believe(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var who = ((HttpServletRequest) request).getHeader(WHO);
            if (who != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                who, "", List.of(FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD"))));
            }
            chain.doFilter(request, response);
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(returnsTo)
                    .scope("openid")
                    .scope("email")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().issuer(issuer).build();
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            return OURS;
        }

        @Bean
        JwtEncoder encoder() {
            var real = new NimbusJwtEncoder(OURS);
            var another = new NimbusJwtEncoder(ANOTHERS);
            return wanted -> (signsWithAnotherKey ? another : real).encode(wanted);
        }

        @Bean
        JwtDecoder decoder() {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(OURS);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                token.getClaims().claim("email", token.getPrincipal().getName() + "@school.example");
                spoiling.accept(token.getClaims());
            };
        }
    }
}
