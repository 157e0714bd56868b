package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What servers write when a mail of ours reaches nobody. */
class DeliveryReportTest {

    private static final String HEAD =
            "Message-ID: <referral-AAAAA-AAAAA-1@centre.example>\nSubject: A referral waits\n";

    @Test
    void aMailThatFailedForGoodIsKnownByItsMessageId() {
        assertThat(failed(report("failed", "text/rfc822-headers", HEAD))).contains("referral-AAAAA-AAAAA-1");
        assertThat(failed(report("Failed", "message/rfc822", HEAD + "\nTo whoever is on duty")))
                .contains("referral-AAAAA-AAAAA-1");
    }

    @Test
    void whatIsLateOrHasArrivedHasNotFailed() {
        assertThat(failed(report("delayed", "text/rfc822-headers", HEAD))).isEmpty();
        assertThat(failed(report("delivered", "text/rfc822-headers", HEAD))).isEmpty();
    }

    @Test
    void whatReportsNothingIsNoReport() {
        assertThat(failed(report("failed", "text/rfc822-headers", "Subject: x\n")))
                .isEmpty();
        assertThat(failed(report("failed", "text/rfc822-headers", "Message-ID: none\n")))
                .isEmpty();
        assertThat(failed(RawMail.from("sam@home.example").text("text/plain", "Action: failed\n" + HEAD)))
                .isEmpty();
        assertThat(failed(RawMail.from("sam@home.example").text("multipart/report; boundary=none", "Action: failed")))
                .isEmpty();
    }

    private static Optional<String> failed(RawMail mail) {
        return DeliveryReport.failed(mail.parsed());
    }

    private static RawMail report(String action, String type, String ours) {
        return RawMail.from("mailer-daemon@mx.example")
                .parts(
                        "report",
                        "Content-Type: text/plain\n\nYour message could not be delivered.",
                        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
                                + "Final-Recipient: rfc822; duty@police.example\nAction: " + action
                                + "\nStatus: 5.1.1\n",
                        "Content-Type: " + type + "\n\n" + ours);
    }
}
