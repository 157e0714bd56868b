package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** In production mail is spoken under encryption unless somebody says otherwise. */
class MailInProductionTest {

    private static final String SMTP = "spring.mail.properties.mail.smtp.starttls.required";
    private static final String IMAP = "thinkuknow.mailbox.starttls-required";

    private final ApplicationContextRunner settings =
            new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void productionRequiresEncryptionOfBothServers() {
        settings.withPropertyValues("spring.profiles.active=production").run(application -> {
            assertThat(application.getEnvironment().getProperty(SMTP, Boolean.class))
                    .isTrue();
            assertThat(application.getEnvironment().getProperty(IMAP, Boolean.class))
                    .isTrue();
        });
    }

    @Test
    void whoeverSaysSoGoesWithout() {
        settings.withPropertyValues(
                        "spring.profiles.active=production",
                        "MAIL_STARTTLS_REQUIRED=false",
                        "MAILBOX_STARTTLS_REQUIRED=false")
                .run(application -> {
                    assertThat(application.getEnvironment().getProperty(SMTP, Boolean.class))
                            .isFalse();
                    assertThat(application.getEnvironment().getProperty(IMAP, Boolean.class))
                            .isFalse();
                });
    }

    /** Contrast: the mail catcher of a demo knows no encryption. */
    @Test
    void aDemoDoesNot() {
        settings.run(application -> assertThat(application.getEnvironment().getProperty(SMTP, Boolean.class))
                .isFalse());
    }
}
