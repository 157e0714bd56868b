package org.thinkuknow.events;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LaneTest {

    @ParameterizedTest
    @CsvSource({
        "triage.CaseOpening.openAtOnce(org.thinkuknow.report.ReportReceived), URGENT",
        "triage.CaseOpening.hear(org.thinkuknow.report.ChildAnswered), URGENT",
        "notification.Alerts.alert(org.thinkuknow.notification.SomethingWaits), URGENT",
        "triage.CaseOpening.open(org.thinkuknow.report.ReportReceived), OTHERS",
        "links.Gathering.hear(org.thinkuknow.report.ReportReceived), OTHERS",
        "notification.AlertMail.send(org.thinkuknow.notification.AlertMade), MAIL",
        "referral.ReferralMail.send(org.thinkuknow.referral.ReferralMade), MAIL",
        "referral.ReferralNewsMail.send(org.thinkuknow.referral.ReferralNewsMade), MAIL",
        "disclosure.LeadNotice.send(org.thinkuknow.disclosure.NoticeDue), MAIL",
        "mailbox.Answering.answer(org.thinkuknow.mailbox.MailFiled), MAIL",
        "gone.Away.hear(org.thinkuknow.gone.Event), OTHERS"
    })
    void theGraveAndTheSlowHaveLanesOfTheirOwn(String listener, Lane lane) {
        assertThat(Lane.of("org.thinkuknow." + listener)).isEqualTo(lane);
    }
}
