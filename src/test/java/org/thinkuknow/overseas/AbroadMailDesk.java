package org.thinkuknow.overseas;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Packages on the real database and a real mail server, and the force abroad that reads them. */
abstract class AbroadMailDesk extends OverseasDesk {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/overseas/received/\\S+)");
    private static final Pattern CODE = Pattern.compile("is (\\d{6})");

    @Autowired
    protected Chasing chasing;

    @Autowired
    protected ReceivedPackages received;

    @Autowired
    protected ReceivedCodes codes;

    @Autowired
    protected BeanFactory application;

    @Autowired
    protected OverseasLists lists;

    protected Visitor force;

    @BeforeEach
    void aForceAbroadHasABrowser() {
        force = new Visitor(address(""));
    }

    @AfterEach
    void theMailServerRuns() {
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    /** A code that somebody at the page asks for, and which comes to the other mailbox. */
    protected String codeFor(String link) {
        var recipient = link.split("/")[3];
        var before = mails(recipient, "codes.fr@desk.example").size();
        assertThat(force.post(link + "/code", Map.of()).body()).contains("Un code est en route");
        return code(arrived(recipient, "codes.fr@desk.example", before + 1).getLast());
    }

    /** In the browser in which a code was given. */
    protected void acknowledge(String link, String shown) {
        assertThat(force.post(link + "/acknowledge", Map.of("by", "Brigadier Demo", "shown", shown))
                        .statusCode())
                .isEqualTo(200);
    }

    protected byte[] pdf(String recipient) {
        var page = new AbroadDesk(application).linkOf(recipient).split("/");
        var code = new AbroadDesk(application).codeOf(recipient);
        var browser = codes.letIn(page[3], page[4], code, "").orElseThrow();
        return received.file(page[3], page[4], browser, DispatchFormat.PDF).orElseThrow();
    }

    protected List<String> calls() {
        return MANAGER.get(() -> lists.packages(PackageList.CALL, Optional.empty())).lines().stream()
                .map(PackageLine::reference)
                .toList();
    }

    protected List<String> acts(String reference) {
        return audit.of(reference).stream().map(Recorded::act).toList();
    }

    protected void chaseNow(String reference) {
        database.sql("update overseas_recipient set chase_at = ? where package = ? and chase_at is not null")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofMinutes(1))), reference)
                .update();
        chasing.look();
    }

    protected int chased(String reference) {
        return open(reference).recipients().getFirst().facts().chased();
    }

    protected int failures(String reference) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where status = 'FAILED' and serialized_event like ?")
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }

    /** What came to a mailbox about a recipient, once so much has. */
    protected static List<MimeMessage> arrived(String recipient, String mailbox, int atLeast) {
        eventually(() -> assertThat(mails(recipient, mailbox)).hasSizeGreaterThanOrEqualTo(atLeast));
        return mails(recipient, mailbox);
    }

    protected static List<MimeMessage> mails(String recipient, String mailbox) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains(mailbox))
                .filter(message -> text(message).contains(recipient))
                .toList();
    }

    protected static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static String link(MimeMessage letter) {
        var found = LINK.matcher(text(letter));
        assertThat(found.find()).as("a link in the letter").isTrue();
        return found.group(1);
    }

    protected static String code(MimeMessage letter) {
        var found = CODE.matcher(text(letter));
        assertThat(found.find()).as("a code in the letter").isTrue();
        return found.group(1);
    }
}
