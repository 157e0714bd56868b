package org.thinkuknow.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Connected;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.Vault;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The application with a real mailbox beside it. Each test writes from an address of its own. */
abstract class MailboxDesk extends RunningApplication implements Connected {

    static final String ADDRESS = MAIL_ADDRESS;

    @Autowired
    Reports reports;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    final String sender = "sam." + UUID.randomUUID().toString().substring(0, 8) + "@home.example";

    static GreenMail server() {
        return MAILBOX;
    }

    static GreenMailUser user() {
        return MAILBOX.setUser(ADDRESS, "help", "secret");
    }

    void deliver(RawMail mail) {
        user().deliver(mail.parsed());
    }

    /** The only report that this test's sender has made; waits for it. */
    FiledReport filed() {
        eventually(() -> assertThat(references()).isNotEmpty());
        assertThat(references()).hasSize(1);
        return reports.look(references().getFirst());
    }

    List<String> references() {
        return database.sql("select distinct report from mailbox_mail where sender_hash = ? and report is not null")
                .param(vault.hash("mail sender", sender).fresh())
                .query(String.class)
                .list();
    }

    int mailsMet() {
        return database.sql("select count(*) from mailbox_mail where sender_hash = ?")
                .param(vault.hash("mail sender", sender).fresh())
                .query(Integer.class)
                .single();
    }

    /** What was sent to this test's sender. */
    List<MimeMessage> answers() {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(this::isForSender)
                .toList();
    }

    /** The flags of the mails of this test's sender, as the mailbox has them now. */
    List<Flags> flags() throws Exception {
        return MAILBOX.getManagers().getImapHostManager().getInbox(user()).getMessages().stream()
                .filter(stored -> isFromSender(stored.getMimeMessage()))
                .map(stored -> stored.getFlags())
                .toList();
    }

    private boolean isForSender(MimeMessage answer) {
        try {
            return answer.getAllRecipients()[0].toString().equals(sender);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isFromSender(MimeMessage mail) {
        return MailHeaders.raw(mail, "From").contains(sender);
    }
}
