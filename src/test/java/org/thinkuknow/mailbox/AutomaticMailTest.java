package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class AutomaticMailTest {

    private static final RawMail MAIL = RawMail.from("sam@home.example").with("Content-Type", "text/plain");

    @Test
    void whatAProgramSentIsKnown() {
        assertThat(reason(MAIL.with("Auto-Submitted", "auto-generated (vacation)")))
                .contains("an automatic reply");
        assertThat(reason(MAIL.with("X-Auto-Response-Suppress", "All"))).isPresent();
        assertThat(reason(MAIL.with("Precedence", "Bulk"))).contains("a mail to many");
        assertThat(reason(MAIL.with("Return-Path", "<>"))).contains("a report of delivery");
        assertThat(reason(RawMail.from("x@y.example")
                        .with("Content-Type", "multipart/report; report-type=delivery-status; boundary=b")))
                .contains("a report of delivery");
        assertThat(AutomaticMailTest.reason(MAIL, "mailer-daemon@mx.example")).contains("a report of delivery");
    }

    @Test
    void ourOwnMailThatCameBackIsKnown() {
        assertThat(reason(MAIL.with("X-Think-U-Know", "answer"))).contains("our own mail came back");
        assertThat(reason(MAIL, "no-reply@centre.example")).contains("our own mail came back");
    }

    @Test
    void whatAPersonSentIsKept() {
        assertThat(reason(MAIL)).isEmpty();
        assertThat(reason(MAIL.with("Auto-Submitted", "no"))).isEmpty();
        assertThat(reason(MAIL.with("X-Auto-Response-Suppress", "DR, OOF, AutoReply")))
                .as("Exchange writes this into ordinary mails")
                .isEmpty();
        assertThat(AutomaticMail.wantsNoAnswer(MAIL.with("X-Auto-Response-Suppress", "DR, OOF, AutoReply")
                        .parsed()))
                .isTrue();
        assertThat(AutomaticMail.wantsNoAnswer(MAIL.parsed())).isFalse();
    }

    private static Optional<String> reason(RawMail mail) {
        return reason(mail, "sam@home.example");
    }

    private static Optional<String> reason(RawMail mail, String sender) {
        try {
            return AutomaticMail.reason(mail.parsed(), sender, Set.of("no-reply@centre.example"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
