package org.thinkuknow.shift;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.LocalDate;

/** Counts the hard things that an officer has read today, for the officer's own sake: nobody is compared with anybody. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Welfare {

    private final JdbcClient database;
    private final Setting setting;
    private final Clock clock;

    Welfare(JdbcClient database, Setting setting, Clock clock) {
        this.database = database;
        this.setting = setting;
        this.clock = clock;
    }

    /** Notes that the signed-in officer opened a level-one case; opening the same one again that day counts once. */
    @Transactional
    public void opened(String reference) {
        database.sql("insert ignore into triage_distress (officer, seen_on, case_reference) values (?, ?, ?)")
                .params(Officer.signedIn().username(), today(), reference)
                .update();
    }

    /** How many level-one cases the signed-in officer has opened today. */
    @Transactional(readOnly = true)
    public int openedToday() {
        return database.sql("select count(*) from triage_distress where officer = ? and seen_on = ?")
                .params(Officer.signedIn().username(), today())
                .query(Integer.class)
                .single();
    }

    /** Whether it is time to say, quietly, that a colleague can take over. */
    public boolean isHeavy() {
        return openedToday() >= setting.promptAfter();
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }

    /**
     * Setting {@code thinkuknow.welfare.*}.
     *
     * @param promptAfter after how many level-one cases in a day the desk offers to hand over
     */
    @ConfigurationProperties("thinkuknow.welfare")
    record Setting(@DefaultValue("8") int promptAfter) {}
}
