package org.thinkuknow.survival;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.thinkuknow.database.DatabaseProcess;
import org.thinkuknow.database.PreparedDatabase;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Gate;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What the nodes of one installation share: a database, a mail server behind a gate, and the keys. */
final class Installation implements AutoCloseable {

    /** What a killed node left unfinished is taken up after seconds instead of minutes. */
    static final Map<String, String> UNFINISHED_SOON = Map.of(
            "thinkuknow.events.retry-every",
            "PT1S",
            "thinkuknow.events.pause",
            "PT1S",
            "thinkuknow.events.stale",
            "PT5S",
            "thinkuknow.events.sign-of-life",
            "PT1S");
    /** So does an e-mail that a killed node was sending or reading. Where one node alone works, nobody is slower than this. */
    static final Map<String, String> CLAIMS_END_SOON =
            Map.of("thinkuknow.mails.claim", "PT5S", "thinkuknow.mailbox.claim", "PT5S");

    private static final String UNFINISHED = """
            select concat(listener_id, ' ', coalesce(status, ''), ', tries ', coalesce(completion_attempts, 0), ', from ', \
            publication_date, ', again ', coalesce(last_resubmission_date, 'never'), ', now ', utc_timestamp()) \
            from EVENT_PUBLICATION where completion_date is null""";
    private static final String WITHOUT_ALERT = """
            select count(*) from report where reference not in (select reference from triage_case)
            or reference in (select reference from triage_case where suggested_level = 'ONE') and reference not in (select \
            subject from staff_alert)""";
    private static final String UNSENT = "select count(*) from staff_alert where sent_at is null";
    /** What is told of no case, such as that the record was noted nowhere else for a while, is told on each of a clock's days. */
    private static final String TOLD_TWICE = """
            select count(*) from (select 1 from staff_alert where subject in (select reference from triage_case)
            group by subject, step having count(*) > 1) twice""";

    private final Path root;
    private final DatabaseProcess database;
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
    });
    private final Gate smtp;
    private final Gate imap;
    private final List<ApplicationProcess> nodes = new ArrayList<>();

    /** One whose database has every migration. */
    static Installation in(Path root) throws IOException {
        PreparedDatabase.in(root.resolve("database"));
        return new Installation(root);
    }

    /** One whose database is empty, unless there is one. */
    Installation(Path root) throws IOException {
        this.root = root;
        this.database = DatabaseProcess.in(root.resolve("database"));
        server.start();
        mailbox();
        this.smtp = new Gate(server.getSmtp().getPort());
        this.imap = new Gate(server.getImap().getPort());
    }

    DatabaseProcess database() {
        return database;
    }

    Gate smtp() {
        return smtp;
    }

    Gate imap() {
        return imap;
    }

    GreenMail server() {
        return server;
    }

    GreenMailUser mailbox() {
        return server.setUser("help@centre.example", "help", "secret");
    }

    /** A node that is not started yet; what waits for minutes elsewhere waits for seconds here. */
    ApplicationProcess node(String name, Map<String, String> more) throws IOException {
        return mine(ApplicationProcess.with(root.resolve(name), settings(more)));
    }

    /** A command beside the nodes, on their database and with their keys. */
    ApplicationProcess command(String word, Map<String, String> more, String... files) throws IOException {
        return mine(ApplicationProcess.command(
                Stream.concat(Stream.of(word), Stream.of(files)).toList(), root.resolve(word), settings(more)));
    }

    /** A node with a clock that a file moves. */
    ApplicationProcess nodeWithMovedClock(String name, Path offset) throws IOException {
        return mine(ApplicationProcess.withMovedClock(root.resolve(name), settings(Map.of()), offset));
    }

    private ApplicationProcess mine(ApplicationProcess node) {
        nodes.add(node);
        return node;
    }

    private Map<String, String> settings(Map<String, String> more) {
        var settings = new HashMap<>(database.settings());
        settings.put("MAIL_HOST", "localhost");
        settings.put("MAIL_PORT", String.valueOf(smtp.port()));
        settings.put("KEYS_DIR", root.resolve("keys").toString());
        settings.put("thinkuknow.alerts.repeat", "PT30S");
        settings.put("thinkuknow.alerts.look-every", "PT2S");
        settings.put("thinkuknow.figures.edition-every", "PT2S");
        settings.put("thinkuknow.figures.look-every", "PT2S");
        settings.putAll(UNFINISHED_SOON);
        settings.putAll(more);
        return settings;
    }

    /** A child tells a node of a danger; returns the reference. */
    String told(ApplicationProcess node) throws SQLException {
        assertThat(receipt(node, "yes").split(" ")).hasSize(5);
        return database.texts("select subject from audit_entry where act = 'received' order by id desc limit 1")
                .getFirst();
    }

    /** A child tells a node of a worry, or with {@code yes} of a danger; returns the five words. */
    String receipt(ApplicationProcess node, String meeting) {
        var child = node.plainBrowser();
        var form = new HashMap<>(child.get("/report").asSent());
        form.putAll(Map.of("what", ChildWords.of("i met a man in a game"), "meeting", meeting, "place", "ME4 4QF"));
        return child.post("/report", form).receipt();
    }

    /** As if everything about a case had happened an hour ago, and it were looked at next in some seconds. */
    void anHourPassesFor(String reference, int seconds) throws SQLException {
        database.change(
                "update triage_case set clocks_from = timestampadd(hour, -1, clocks_from) where reference = '%s'"
                        .formatted(reference));
        database.change(
                "update triage_watch set look_at = timestampadd(second, %d, utc_timestamp(6)) where case_reference = '%s'"
                        .formatted(seconds, reference));
    }

    /** Nobody has to be told of any case any more. */
    void endAllCases() throws SQLException {
        database.change("update triage_case set state = 'CLOSED'");
        database.change("update triage_watch set look_at = null");
    }

    /** Nothing is left to be done, for every report there was an alert, and each alert of each round left. */
    void everythingIsSaid() {
        eventually(() -> assertThat(database.count(WITHOUT_ALERT))
                .as("reports without an alert")
                .isZero());
        eventually(() -> assertThat(database.count(UNSENT))
                .as("alerts that have not left")
                .isZero());
        eventually(() ->
                assertThat(database.texts(UNFINISHED)).as("unfinished events").isEmpty());
    }

    /** Every alert of every round stands once, and every mail has arrived once. */
    void nothingIsSaidTwice() throws SQLException {
        assertThat(database.count(TOLD_TWICE)).as("alerts that were made twice").isZero();
        eventually(() -> assertThat(alertsArrived())
                .isEqualTo(database.count("select count(*) from staff_alert where sent_at is not null")));
        assertThat(mails()).allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
    }

    private long alertsArrived() {
        return mails().keySet().stream().filter(id -> id.startsWith("<alert-")).count();
    }

    /** How often a mail with each Message-ID has arrived. */
    Map<String, Long> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Installation::id)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    /** How often the alerts of a case have arrived. */
    Map<String, Long> alertsOf(String reference) throws SQLException {
        var mails = mails();
        return database.texts("select id from staff_alert where subject = '%s'".formatted(reference)).stream()
                .map("<alert-%s@thinkuknow.example>"::formatted)
                .collect(Collectors.toMap(id -> id, id -> mails.getOrDefault(id, 0L)));
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        for (var node : nodes) {
            node.close();
        }
        smtp.close();
        imap.close();
        server.stop();
        database.close();
    }
}
