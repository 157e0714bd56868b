package org.thinkuknow.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The application with a real mailbox beside it. Each test writes from an address of its own. */
abstract class MailboxDesk extends RunningApplication {

    static final String ADDRESS = "help@centre.example";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_IMAP)
    });

    static {
        SERVER.start();
        user();
    }

    @Autowired
    Reports reports;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    final String sender = "sam." + UUID.randomUUID().toString().substring(0, 8) + "@home.example";

    @DynamicPropertySource
    static void mailbox(DynamicPropertyRegistry settings) {
        settings.add("thinkuknow.mailbox.host", () -> "localhost");
        settings.add(
                "thinkuknow.mailbox.port",
                () -> SERVER.getImap().getServerSetup().getPort());
        settings.add("thinkuknow.mailbox.tls", () -> "false");
        settings.add("thinkuknow.mailbox.user", () -> "help");
        settings.add("thinkuknow.mailbox.password", () -> "secret");
        settings.add("thinkuknow.mailbox.address", () -> ADDRESS);
        settings.add("thinkuknow.mailbox.reconnect-after", () -> "PT1S");
        settings.add("thinkuknow.mailbox.poll-every", () -> "PT25S");
        settings.add("thinkuknow.mailbox.try-again-after", () -> "PT0S");
    }

    static GreenMail server() {
        return SERVER;
    }

    static GreenMailUser user() {
        return SERVER.setUser(ADDRESS, "help", "secret");
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
        return SERVER.getManagers().getImapHostManager().getInbox(user()).getMessages().stream()
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

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
