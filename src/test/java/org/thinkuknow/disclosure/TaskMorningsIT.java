package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Eventually.eventually;

/** The e-mail in the morning of the day on which a task is due. */
class TaskMorningsIT extends TwoSchools {

    private static final String RING = ChildWords.of("ring the family worker");

    @Autowired
    private LeadTasks tasks;

    @Autowired
    private TaskMornings mornings;

    @Autowired
    private LeadSettings settings;

    @Autowired
    private Clock clock;

    private String reference;

    @BeforeEach
    void aRecordIsSigned() {
        reference = signed().reference();
    }

    @Test
    void onTheMorningOneLetterSaysThatATaskIsDueAndNoWordOfIt() {
        settle();
        set(RING, today());
        set(RING + " and again", today());
        var before = mailsTo("demo-safeguarding-lead@school.example").size();
        assertThat(AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
                    mornings.remind();
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        eventually(() -> assertThat(mailsTo("demo-safeguarding-lead@school.example"))
                .hasSize(before + 1)
                .last()
                .satisfies(message -> assertThat(message)
                        .contains("You have a task that is due today.", "/safeguarding")
                        .doesNotContain(ChildWords.MARKER, "D-", "Demo School", "family")));
        mornings.remind();
        eventually(() -> assertThat(toldMornings()).isEqualTo(1));
        assertThat(mailsTo("demo-safeguarding-lead@school.example")).hasSize(before + 1);
    }

    @Test
    void whileSomebodyIsAwayAColleagueIsToldOfTheirTask() {
        settle();
        LEAD.run(() -> settings.away(LEAD.username(), today(), today()));
        try {
            set(RING, today());
            var before = mailsTo("demo-safeguarding-lead@school.example").size();
            mornings.remind();
            eventually(() -> assertThat(mailsTo("@school.example"))
                    .anySatisfy(message ->
                            assertThat(message).contains("A colleague who is away has a task that is due today.")));
            assertThat(mailsTo("demo-safeguarding-lead@school.example")).hasSize(before);
            assertThat(LEAD.get(tasks::soon)).allMatch(task -> task.isAway());
        } finally {
            LEAD.run(() -> settings.away(LEAD.username(), null, null));
        }
    }

    /** No task of another test is due, and nobody was told this morning. */
    private void settle() {
        database.sql("delete from disclosure_task").update();
        database.sql("delete from disclosure_task_morning").update();
    }

    private long toldMornings() {
        return database.sql("select count(*) from disclosure_task_morning where told_at is not null")
                .query(Long.class)
                .single();
    }

    private void set(String words, LocalDate due) {
        LEAD.run(() -> tasks.add(reference, UUID.randomUUID(), words, due, LEAD.username()));
    }

    private List<String> mailsTo(String address) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains(address))
                .filter(message -> message.contains("a task that is"))
                .toList();
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
