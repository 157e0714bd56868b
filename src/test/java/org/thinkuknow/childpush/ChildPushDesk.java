package org.thinkuknow.childpush;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Connected;
import org.thinkuknow.support.RunningApplication;

/** A centre with keys for push and a push service that is here; its quiet hour is six hours away at least. */
abstract class ChildPushDesk extends RunningApplication implements Connected {

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient database;

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
