package org.thinkuknow.mailbox;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ImapSessionTest {

    @ParameterizedTest
    @CsvSource({"true, true, false", "false, true, true", "false, false, false"})
    void aConnectionThatBeginsInTheClearIsEncryptedOrEnded(boolean tls, boolean required, boolean refused) {
        var properties = ImapSession.properties(new Binder(new MapConfigurationPropertySource(
                        Map.of("mailbox.tls", tls, "mailbox.starttls-required", required)))
                .bind("mailbox", MailboxSettings.class)
                .get());
        assertThat(properties.getProperty("mail.imap.ssl.enable")).isEqualTo(String.valueOf(tls));
        assertThat(properties.getProperty("mail.imap.starttls.required")).isEqualTo(String.valueOf(refused));
    }
}
