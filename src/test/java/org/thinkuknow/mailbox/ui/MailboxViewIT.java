package org.thinkuknow.mailbox.ui;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** Where an officer finds what a person has to read in the mailbox. */
@WithMockUser(username = "demo-officer", roles = "OFFICER")
class MailboxViewIT extends StaffViews {

    private static final long MAILBOX_OF_THIS_TEST = 4_711_000_001L;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingIsSetAside() {
        database.sql("delete from mailbox_attempt where uid_validity = ?")
                .param(MAILBOX_OF_THIS_TEST)
                .update();
    }

    @Test
    void whenEachMailCameWhereItLiesAndWhatToDoIsSaid() {
        setAside(1, "FAILED");
        setAside(2, "TOO_LARGE");
        navigate("triage/mailbox", MailboxView.class);
        assertThat(page())
                .contains(
                        "Came Mon 2 Nov, 03:04:01. It could not be filed",
                        "Came Mon 2 Nov, 03:04:02. It is too large",
                        "in the folder INBOX",
                        "report form",
                        "No e-mail is waiting: every one that came was filed");
        assertThat($(Button.class).withText("Try again").all()).hasSize(1);
    }

    @Test
    void aMailThatSomebodyHasReadIsOffTheList() {
        setAside(3, "TOO_LARGE");
        navigate("triage/mailbox", MailboxView.class);
        test($(Button.class).withText("I have read it").first()).click();
        assertThat(page()).contains("No e-mail is waiting: every one that came could be read.", "It is off the list");
        assertThat(attempts(3)).isZero();
    }

    @Test
    void aMailThatIsTriedAgainBeginsAnew() {
        setAside(4, "FAILED");
        navigate("triage/mailbox", MailboxView.class);
        test($(Button.class).withText("Try again").first()).click();
        assertThat(page()).contains("No e-mail is waiting: every one that came could be read.", "It is tried again");
        assertThat(database.sql(
                                "select attempts from mailbox_attempt where uid_validity = ? and uid = 4 and set_aside_at is null")
                        .param(MAILBOX_OF_THIS_TEST)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String page() {
        return textOf($(MailboxView.class).first());
    }

    private int attempts(int uid) {
        return database.sql("select count(*) from mailbox_attempt where uid_validity = ? and uid = ?")
                .params(MAILBOX_OF_THIS_TEST, uid)
                .query(Integer.class)
                .single();
    }

    private void setAside(int uid, String why) {
        database.sql(
                        "insert into mailbox_attempt (uid_validity, uid, attempts, not_before, came_at, set_aside_at, why) "
                                + "values (?, ?, 3, utc_timestamp(6), ?, utc_timestamp(6), ?)")
                .params(MAILBOX_OF_THIS_TEST, uid, "2026-11-02 03:04:0" + uid, why)
                .update();
    }
}
