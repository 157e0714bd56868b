package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** An agency that does not acknowledge is reminded at half of its time and when it is over, each once. */
class ReferralRemindersIT extends ReferralNewsDesk {

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void itIsRemindedAtHalfAndAtTheEndOfItsTimeAndEachOnce() {
        var reference = referred();
        agencies.remind();
        assertThat(reminders(reference + "-1")).as("not yet").isEmpty();
        passed(reference, Duration.ofHours(2));
        agencies.remind();
        agencies.remind();
        eventually(() -> assertThat(reminders(reference + "-1")).hasSize(1));
        assertThat(reminders(reference + "-1").getFirst())
                .contains("Please acknowledge: referral", "Half of")
                .doesNotContain(ChildWords.MARKER);
        passed(reference, Duration.ofHours(2));
        agencies.remind();
        eventually(() -> assertThat(reminders(reference + "-1")).hasSize(2));
        assertThat(reminders(reference + "-1").getLast()).contains("Overdue, please acknowledge");
        passed(reference, Duration.ofHours(9));
        agencies.remind();
        eventually(() ->
                assertThat(acts(reference)).filteredOn("told agency"::equals).hasSize(4));
        assertThat(reminders(reference + "-1")).hasSize(2);
    }

    @Test
    void whoeverAcknowledgedSaidNotTheirsOrLostItIsNotReminded() {
        var reference = referred();
        OFFICER.run(() -> byTelephone(reference + "-1", "Sgt Adams"));
        passed(reference, Duration.ofHours(5));
        agencies.remind();
        eventually(() -> assertThat(reminders(reference + "-2")).isNotEmpty());
        assertThat(reminders(reference + "-1")).isEmpty();
    }

    @Test
    void manyNodesRemindOnce() {
        var reference = referred();
        passed(reference, Duration.ofHours(2));
        AtOnce.run(Collections.nCopies(6, step(OFFICER, agencies::remind)));
        eventually(() ->
                assertThat(acts(reference)).filteredOn("told agency"::equals).hasSize(2));
        assertThat(reminders(reference + "-1")).hasSize(1);
    }

    @Test
    void oneThatCannotBeRemindedKeepsNoOtherWaiting() {
        var reference = referred();
        ApplicationListener<ApplicationEvent> failing = event -> {
            if (event instanceof PayloadApplicationEvent<?> of
                    && AgencyDesk.isNotice(of.getPayload(), reference + "-1")) {
                throw new IllegalStateException("it cannot be told");
            }
        };
        application.addApplicationListener(failing);
        try {
            passed(reference, Duration.ofHours(2));
            agencies.remind();
            eventually(() -> assertThat(reminders(reference + "-2")).hasSize(1));
            assertThat(reminders(reference + "-1")).isEmpty();
        } finally {
            application.removeApplicationListener(failing);
        }
        agencies.remind();
        eventually(() ->
                assertThat(reminders(reference + "-1")).as("the next time").hasSize(1));
    }

    private void passed(String reference, Duration by) {
        database.sql(
                        "update triage_referral set remind_at = remind_at - interval ? second, due_at = due_at - interval ? second "
                                + "where case_reference = ?")
                .params(by.toSeconds(), by.toSeconds(), reference)
                .update();
    }

    private List<String> reminders(String referral) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("lease acknowledge: referral " + referral))
                .toList();
    }
}
