package org.thinkuknow.disclosure;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.util.UUID;

/** What the leads of a school of the demo do about its records: settings, tasks that are due, a reply and a second reading. */
@Component
@Profile("demo")
class DemoLeadsWork {

    private static final int NEXT_MONDAY = 8;

    private final LeadTasks tasks;
    private final LeadSettings settings;
    private final LeadDesk desk;
    private final LeadDecisions decisions;
    private final LaterText later;
    private final Replies replies;
    private final SecondReadings second;
    private final DemoLog log;
    private final JdbcClient database;
    private final Clock clock;

    DemoLeadsWork(
            LeadTasks tasks,
            LeadSettings settings,
            LeadDesk desk,
            LeadDecisions decisions,
            LaterText later,
            Replies replies,
            SecondReadings second,
            DemoLog log,
            JdbcClient database,
            Clock clock) {
        this.tasks = tasks;
        this.settings = settings;
        this.desk = desk;
        this.decisions = decisions;
        this.later = later;
        this.replies = replies;
        this.second = second;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    /** The lead is told first, then the deputy; the head reads what is about a colleague. */
    void settings(DemoSchool school) {
        log.asLead(school, () -> {
            for (var place = school.leads().size(); place > 1; place--) {
                settings.earlier(school.lead());
            }
            settings.name(Recipient.HEAD, school.head());
        });
    }

    /** The deputy is away for a week from next Monday. */
    void deputyGoesAway(DemoSchool school) {
        var today = UkTime.today(clock);
        var monday = today.plusDays(NEXT_MONDAY - today.getDayOfWeek().getValue());
        log.asLead(school, () -> settings.away(school.deputy(), monday, monday.plusDays(4)));
    }

    /** One that the lead referred after a call home, and to which the teacher added something. */
    void refer(DemoSchool school, DemoTold told, String call, String added) {
        var reference = log.acted(school, told);
        log.asLead(school, () -> desk.note(reference, call));
        log.asLead(school, () -> decisions.refer(reference));
        log.asTeacher(school, () -> later.add(reference, UUID.randomUUID(), added));
        log.asLead(school, () -> desk.acknowledge(reference));
        log.back(reference, told);
    }

    /** A task for the lead that was to be done yesterday. */
    void late(DemoSchool school, String reference, String words) {
        task(school, reference, words, 0, school.lead());
        database.sql("update disclosure_task set due = ? where subject = ?")
                .params(UkTime.today(clock).minusDays(1), reference)
                .update();
    }

    /**
     * Sets a task.
     *
     * @param days from today
     */
    void task(DemoSchool school, String reference, String words, int days, String forWhom) {
        log.asLead(
                school,
                () -> tasks.add(
                        reference, UUID.randomUUID(), words, UkTime.today(clock).plusDays(days), forWhom));
    }

    void reply(DemoSchool school, String reference, String words) {
        log.asLead(school, () -> replies.reply(reference, UUID.randomUUID(), words));
    }

    /** Asks the deputy to read a record too. */
    void askDeputy(DemoSchool school, String reference, String why) {
        log.asLead(school, () -> second.ask(reference, school.deputy(), why));
    }
}
