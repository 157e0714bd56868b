package org.thinkuknow.mailbox;

import jakarta.mail.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.thinkuknow.support.FalseCertificates;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The server of the mailbox proves who it is before it hears the password. */
class MailboxCertificateTest {

    @Test
    void anotherHearsNothing(@TempDir Path directory) throws Exception {
        var certificates = new FalseCertificates(directory);
        var properties = ImapSession.properties(new Binder(new MapConfigurationPropertySource(
                        Map.of("mailbox.tls", true, "mailbox.starttls-required", true)))
                .bind("mailbox", MailboxSettings.class)
                .get());
        assertThat(properties).doesNotContainKeys("mail.imap.ssl.trust", "mail.imap.ssl.socketFactory");
        properties.put(
                "mail.imap.ssl.socketFactory",
                certificates.authority().trusting().getSocketFactory());
        certificates.areRefusedBy(
                port -> {
                    try (var store = Session.getInstance(properties).getStore("imap")) {
                        store.connect("localhost", port, "centre", "a password");
                    }
                },
                "* OK ready\r\n");
    }
}
