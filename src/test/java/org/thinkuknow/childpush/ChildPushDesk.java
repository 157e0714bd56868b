package org.thinkuknow.childpush;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.PushKeys;
import org.thinkuknow.notification.StandInServer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.time.Instant;

/** A centre with keys for push and a push service that is here; its quiet hours are half a day away. */
abstract class ChildPushDesk extends RunningApplication {

    static final StandInServer SERVER = StandInServer.start();

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void pushServiceIsHere(DynamicPropertyRegistry settings) {
        var lines = PushKeys.create().split("\\R");
        var now = UkTime.shown(Instant.now()).toLocalTime();
        settings.add("thinkuknow.push.public-key", () -> lines[0].substring("PUSH_PUBLIC_KEY=".length()));
        settings.add("thinkuknow.push.private-key", () -> lines[1].substring("PUSH_PRIVATE_KEY=".length()));
        settings.add("thinkuknow.push.contact", () -> "mailto:on-call@centre.example");
        settings.add("thinkuknow.push.services", () -> "localhost");
        settings.add("thinkuknow.push.plain", () -> "true");
        settings.add("thinkuknow.notes.quiet-from", () -> now.plusHours(11).withNano(0));
        settings.add("thinkuknow.notes.quiet-to", () -> now.plusHours(12).withNano(0));
        settings.add("thinkuknow.notes.look-every", () -> "PT0.3S");
        settings.add("thinkuknow.events.pause", () -> "PT1S");
        settings.add("thinkuknow.events.retry-every", () -> "PT1S");
    }

    /** A child tells us. @return the five words */
    String told() {
        var form = plainBrowser().get("/report").asSent();
        form.put("what", ChildWords.of("somebody in a game asks where I live"));
        return plainBrowser().post("/report", form).receipt();
    }

    String referenceOf(String receipt) {
        return reports.heldWith(receipt).orElseThrow().reference();
    }

    /** Something that was not written before: the same twice is one message. */
    void officerWrites(String reference) {
        Acting.OFFICER.run(
                () -> reports.reply(reference, new ReplyText(ChildWords.of("we have read it " + System.nanoTime()))));
    }

    int kept(String reference) {
        return database.sql("select count(*) from child_push_device where report = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
