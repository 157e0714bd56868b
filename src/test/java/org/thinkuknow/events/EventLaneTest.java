package org.thinkuknow.events;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventLaneTest {

    @ParameterizedTest
    @CsvSource({
        "triage.CaseOpening.openAtOnce(org.thinkuknow.report.ReportReceived), URGENT",
        "triage.CaseOpening.hear(org.thinkuknow.report.ChildAnswered), URGENT",
        "notification.Alerts.alert(org.thinkuknow.notification.SomethingWaits), URGENT",
        "triage.CaseOpening.open(org.thinkuknow.report.ReportReceived), OTHERS",
        "links.Gathering.hear(org.thinkuknow.report.ReportReceived), OTHERS",
        "notification.AlertMail.send(org.thinkuknow.notification.Alerts$Made), MAIL",
        "referral.ReferralMail.send(org.thinkuknow.referral.Referrals$Made), MAIL",
        "referral.ReferralNewsMail.send(org.thinkuknow.referral.ReferralNewsMade), MAIL",
        "disclosure.LeadNotice.send(org.thinkuknow.disclosure.HandOvers$NoticeDue), MAIL",
        "mailbox.Answering.answer(org.thinkuknow.mailbox.MailFiling$Filed), MAIL",
        "notification.GatewayMessages.send(org.thinkuknow.notification.GatewayMessages$Made), CALLS",
        "triage.LaterReading.read(org.thinkuknow.triage.LaterReading$Due), READING",
        "gone.Away.hear(org.thinkuknow.gone.Event), OTHERS"
    })
    void theGraveAndTheSlowHaveLanesOfTheirOwn(String listener, EventLane lane) {
        assertThat(EventLane.of("org.thinkuknow." + listener)).isEqualTo(lane);
    }
}
