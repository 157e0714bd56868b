package org.thinkuknow.survival;

import org.thinkuknow.database.DatabaseProcess;
import org.thinkuknow.support.ApplicationProcess;

import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The weekly editions of figures that two nodes on one database publish. */
final class EditionsOnNodes {

    private static final String EDITIONS =
            "select concat(hex(week), hex(made_on), hex(md5(body))) from figure_edition order by week";
    private static final String LAST_RUN = "select last_success from schedule_task where task_name = 'make-edition'";

    private final DatabaseProcess database;
    private final ApplicationProcess first;
    private final ApplicationProcess second;
    private List<String> kept = List.of();
    private List<String> runs = List.of();
    private String told = "";

    EditionsOnNodes(DatabaseProcess database, ApplicationProcess first, ApplicationProcess second) {
        this.database = database;
        this.first = first;
        this.second = second;
    }

    void areTheSame() throws SQLException {
        eventually(() -> assertThat(database.texts(EDITIONS)).isNotEmpty());
        eventually(() -> assertThat(latest(first)).contains("\"week\":\"2").isEqualTo(latest(second)));
        told = latest(first);
        kept = database.texts(EDITIONS);
        runs = database.texts(LAST_RUN);
    }

    void stayWhenTheyWouldBeMadeAgain() throws SQLException {
        eventually(() -> assertThat(database.texts(LAST_RUN)).isNotEqualTo(runs));
        assertThat(database.texts(EDITIONS)).containsSubsequence(kept).doesNotHaveDuplicates();
        assertThat(latest(second)).isEqualTo(told);
        assertThat(latest(first)).isEqualTo(told);
    }

    private static String latest(ApplicationProcess node) {
        return node.plainBrowser().get("/service.json").html();
    }
}
