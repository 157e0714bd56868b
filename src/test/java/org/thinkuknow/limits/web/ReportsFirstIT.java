package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.Visitor;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A pool that everything else has emptied, and a child who tells. */
class ReportsFirstIT extends OtherApplication {

    @Autowired
    private DataSource database;

    @Test
    void aReportIsKeptAndAnsweredWhileEverythingElseWaits() throws SQLException {
        var held = new ArrayList<Connection>();
        try {
            holdAll(held);
            var form = plainBrowser().get("/report").asSent();
            form.put("what", ChildWords.of("told while nobody else gets through"));
            var told = plainBrowser().post("/report", form);
            assertThat(told.status()).isEqualTo(200);
            assertThat(plainBrowser()
                            .post("/report/reply", java.util.Map.of("receipt", told.receipt()))
                            .status())
                    .as("the receipt")
                    .isEqualTo(200);
            assertThat(new Visitor(address("")).get("/actuator/health").statusCode())
                    .as("health")
                    .isEqualTo(200);
            assertThat(new Visitor(address("")).get("/join/BBCCDD").statusCode())
                    .as("anything else")
                    .isGreaterThanOrEqualTo(500);
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    /** What runs beside the test gives its connections back; then they are held here. */
    private void holdAll(List<Connection> held) {
        while (held.size() < SHARED) {
            try {
                held.add(database.getConnection());
            } catch (SQLException inUse) {
                assertThat(held).as("another one soon").hasSizeLessThan(SHARED);
            }
        }
    }
}
