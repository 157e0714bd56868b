package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thinkuknow.support.FalseCertificates;

import javax.net.ssl.SSLContext;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is called for a text, a push or an agency, and the mail server, proves who they are, or hears nothing. */
class CertificatesOfOthersTest {

    @TempDir
    private Path directory;

    @Test
    void gatewaysPushServicesAndAgenciesProveWhoTheyAre() throws Exception {
        var certificates = new FalseCertificates(directory);
        var before = SSLContext.getDefault();
        SSLContext.setDefault(certificates.authority().trusting());
        try {
            var requests = OutgoingRequestTest.to(place -> true);
            certificates.areRefusedBy(
                    port -> requests.status(HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/"))
                            .build()),
                    "");
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @Test
    void soDoesTheMailServer() throws Exception {
        var certificates = new FalseCertificates(directory);
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setJavaMailProperties(settings());
        sender.getJavaMailProperties().put("mail.smtp.ssl.enable", "true");
        sender.getJavaMailProperties()
                .put(
                        "mail.smtp.ssl.socketFactory",
                        certificates.authority().trusting().getSocketFactory());
        certificates.areRefusedBy(
                port -> {
                    sender.setPort(port);
                    sender.testConnection();
                },
                "220 localhost\r\n");
    }

    /** As the application is given them. */
    private static Properties settings() {
        var settings = new Properties();
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=production")
                .run(application -> settings.putAll(Binder.get(application.getEnvironment())
                        .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of())));
        assertThat(settings).isNotEmpty().doesNotContainKeys("mail.smtp.ssl.trust", "mail.smtp.ssl.socketFactory");
        return settings;
    }
}
