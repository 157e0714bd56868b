package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of the e-mail of a referral share. */
abstract class ReferralMailDesk extends TriageDesk {

    MimeMessage arrived(String referral) {
        eventually(() -> assertThat(mailsOf(referral)).isNotEmpty());
        return mailsOf(referral).getFirst();
    }

    List<MimeMessage> mailsOf(String referral) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("waits for you: " + referral))
                .toList();
    }
}
