package org.thinkuknow.commencement;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;

import java.time.LocalDate;

/** The starts of laws on the real database; what a test enters is gone after it. */
abstract class LawDesk extends RunningApplication {

    static final String RULE = "change-name-ahead-2026";
    static final LocalDate STARTS = LocalDate.of(2026, 10, 1);

    @Autowired
    protected Commencing commencing;

    @Autowired
    protected EnteredStarts entered;

    @Autowired
    protected JdbcClient database;

    @AfterEach
    void noLawStaysStarted() {
        database.sql("delete from commencement_start").update();
        entered.readAnew();
    }

    static NewStart start(String rule) {
        return new NewStart(
                rule, STARTS, "SI 2026/901", LocalDate.of(2026, 9, 2), "Names first used on that day or later.");
    }
}
