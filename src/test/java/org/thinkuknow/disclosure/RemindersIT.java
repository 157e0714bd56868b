package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A lead who has not acknowledged a record in time is told once more that something waits. */
class RemindersIT extends TwoSchools {

    private static final String REMINDED = "Reminded by e-mail that something is waiting";
    private static final String TOLD = "Told by e-mail that something is waiting";

    @Autowired
    private Reminders reminders;

    private String reference;
    private int before;

    @BeforeEach
    void aRecordIsHandedOver() {
        reference = signed().reference();
        eventually(() -> assertThat(story(reference)).contains(TOLD));
        eventually(() -> {
            before = mails().size();
            assertThat(before).isPositive();
        });
    }

    private List<String> mails() {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("demo-safeguarding-lead@school.example"))
                .toList();
    }

    @Test
    void onceAndAtOneOfSeveralNodesAndWithoutAWord() {
        handedOverAgo(reference, "4:00:01");
        assertThat(AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
                    reminders.remind();
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        eventually(() -> assertThat(mails()).hasSize(before + 1));
        reminders.remind();
        eventually(() -> assertThat(Collections.frequency(story(reference), REMINDED))
                .as("each lead who was told, once")
                .isEqualTo(Collections.frequency(story(reference), TOLD)));
        assertThat(mails())
                .hasSize(before + 1)
                .last()
                .satisfies(message -> assertThat(message)
                        .contains("Something is waiting for you in Think U Know", "/safeguarding")
                        .doesNotContain(ChildWords.MARKER, "D-", "Demo teacher", "Demo School", "uncle"));
    }

    @Test
    void notBeforeItsTime() {
        handedOverAgo(reference, "3:59:00");
        reminders.remind();
        assertThat(isClaimed()).isFalse();
    }

    @Test
    void notOfWhatIsAcknowledged() {
        LEAD.run(() -> desk.open(reference));
        LEAD.run(() -> desk.acknowledge(reference));
        handedOverAgo(reference, "5:00:00");
        reminders.remind();
        assertThat(isClaimed()).isFalse();
    }

    @Test
    void notOfWhatHasWaitedForWeeks() {
        handedOverAgo(reference, "360:00:00");
        reminders.remind();
        assertThat(isClaimed()).isFalse();
        assertThat(TEACHER.get(disclosures::notAcknowledged)).contains(reference);
    }

    private boolean isClaimed() {
        return database.sql(
                                "select count(*) from disclosure_hand_over where disclosure = ? and reminded_at is not null")
                        .param(reference)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
