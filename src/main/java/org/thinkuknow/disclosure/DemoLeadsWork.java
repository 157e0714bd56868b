package org.thinkuknow.disclosure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.util.UUID;

/** What the leads of the demo's school do about its records: tasks that are due, a reply and a second reading. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoLeadsWork {

    private static final String LEAD = "demo-safeguarding-lead";
    private static final String DEPUTY = "demo-safeguarding-lead-2";

    private final LeadTasks tasks;
    private final Replies replies;
    private final SecondReadings second;
    private final DemoSignIn signIn;
    private final JdbcClient database;
    private final Clock clock;

    DemoLeadsWork(
            LeadTasks tasks,
            Replies replies,
            SecondReadings second,
            DemoSignIn signIn,
            JdbcClient database,
            Clock clock) {
        this.tasks = tasks;
        this.replies = replies;
        this.second = second;
        this.signIn = signIn;
        this.database = database;
        this.clock = clock;
    }

    /** About a record that the school keeps: one task is late, one comes next week. */
    void ofKept(String reference) {
        task(reference, "Ring the family worker: how was Thursday?", 0, LEAD);
        database.sql("update disclosure_task set due = ? where subject = ?")
                .params(UkTime.today(clock).minusDays(1), reference)
                .update();
        task(reference, "Ask Ella’s class teacher how she comes in on Mondays", 5, DEPUTY);
    }

    /** About one that a lead acts on: a task for today, a question to the teacher, and a colleague who reads it too. */
    void ofActed(String reference) {
        task(reference, "See Yusuf at lunch and ask how the chat is going", 0, LEAD);
        asLead(
                () -> replies.reply(
                        reference,
                        UUID.randomUUID(),
                        "Thank you for writing this down so clearly. I have seen Yusuf. Do you know who began the group chat?"));
        asLead(() -> second.ask(
                reference, DEPUTY, "Should we tell our Safer Schools officer, or can we settle this ourselves?"));
    }

    private void task(String reference, String words, int days, String forWhom) {
        asLead(() -> tasks.add(
                reference, UUID.randomUUID(), words, UkTime.today(clock).plusDays(days), forWhom));
    }

    private void asLead(Runnable step) {
        signIn.as(LEAD, Role.SAFEGUARDING_LEAD, () -> {
            step.run();
            return true;
        });
    }
}
