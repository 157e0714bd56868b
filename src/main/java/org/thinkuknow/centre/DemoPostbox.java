package org.thinkuknow.centre;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** In a demo without a mail server, e-mail becomes files that can be opened and read. */
@Component
@Profile("demo")
@ConditionalOnExpression("'${MAIL_HOST:}' == ''")
class DemoPostbox extends JavaMailSenderImpl {

    private static final Logger log = LoggerFactory.getLogger(DemoPostbox.class);

    private final Path outbox;

    DemoPostbox(@Value("${DATA_DIR:data}/outbox") Path outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            var file = outbox.resolve(UUID.randomUUID() + ".eml");
            try {
                Files.createDirectories(outbox);
                save(message);
                try (var out = Files.newOutputStream(file)) {
                    message.writeTo(out);
                }
            } catch (IOException | MessagingException e) {
                throw new MailSendException("The demo could not write an e-mail", e);
            }
            log.info("No mail server in this demo: an e-mail is in {}", file);
        }
    }

    /** Saving gives a mail a new name; one that has a name keeps it, as with a mail server. */
    private static void save(MimeMessage message) throws MessagingException {
        var id = message.getMessageID();
        message.saveChanges();
        if (id != null) {
            message.setHeader("Message-ID", id);
        }
    }
}
