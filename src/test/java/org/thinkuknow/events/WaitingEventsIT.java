package org.thinkuknow.events;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.ClassUtils;
import org.thinkuknow.support.RunningApplication;

import javax.sql.DataSource;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** What waited to be done when the application was renewed is found by those who do it now. */
class WaitingEventsIT extends RunningApplication {

    private static final String MIGRATION = "db/migration/V108__events_name_waiting_events_anew.sql";
    private static final String ROOT = "org.thinkuknow.";
    private static final String WAITS = "WAITED-BEFORE";

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clear() {
        database.sql("delete from EVENT_PUBLICATION where id = ?").param(WAITS).update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            triage.CaseWatch.changed(triage.CaseChanged) | triage.CaseWatch.changed(triage.CaseChanges$CaseChanged)
            triage.ReferralNews.hear(triage.MoreTold) | triage.ReferralNews.hear(triage.CaseChanges$MoreTold)
            referral.ReferralMail.send(referral.ReferralMade) | referral.ReferralMail.send(referral.Referrals$Made)
            notification.AlertMail.send(notification.AlertMade) | notification.AlertMail.send(notification.Alerts$Made)
            mailbox.Answering.answer(mailbox.MailFiled) | mailbox.Answering.answer(mailbox.MailFiling$Filed)
            disclosure.LeadNotice.send(disclosure.NoticeDue) | disclosure.LeadNotice.send(disclosure.HandOvers$NoticeDue)
            disclosure.LeadNotice.remind(disclosure.ReminderDue) | disclosure.LeadNotice.remind(disclosure.Reminders$ReminderDue)
            """)
    void hasTheNameUnderWhichItIsDone(String before, String now) throws Exception {
        waits(before);

        new ResourceDatabasePopulator(new ClassPathResource(MIGRATION)).execute(source);

        var listener = database.sql("select listener_id from EVENT_PUBLICATION where id = ?")
                .param(WAITS)
                .query(String.class)
                .single();
        assertThat(listener).isEqualTo(with(now));
        var event = database.sql("select event_type from EVENT_PUBLICATION where id = ?")
                .param(WAITS)
                .query(String.class)
                .single();
        assertThat(event).isEqualTo(eventOf(listener));
        assertThat(reactions(listener)).as("who does it now").isOne();
    }

    /** As finished, so that nobody tries it meanwhile. */
    private void waits(String listener) {
        database.sql(
                        "insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, completion_date) "
                                + "values (?, ?, ?, '{}', now(6), now(6))")
                .params(WAITS, with(listener), eventOf(with(listener)))
                .update();
    }

    private static String with(String name) {
        return ROOT + name.replace("(", "(" + ROOT);
    }

    private static String eventOf(String listener) {
        return listener.substring(listener.indexOf('(') + 1, listener.length() - 1);
    }

    private static long reactions(String listener) throws ClassNotFoundException {
        var method = listener.substring(0, listener.indexOf('('));
        var type = Class.forName(method.substring(0, method.lastIndexOf('.')));
        var event = Class.forName(eventOf(listener));
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> ClassUtils.getQualifiedMethodName(each).equals(method))
                .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {event}))
                .count();
    }
}
