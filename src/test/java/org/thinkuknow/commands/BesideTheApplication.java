package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.support.RunningApplication;

/** Commands of the operator, beside the running application and on its database. */
@ExtendWith(OutputCaptureExtension.class)
abstract class BesideTheApplication extends RunningApplication {

    static final String KEYS = "--KEYS_DIR=" + RunningApplication.KEYS;

    /** A second application in this process would set up the logs of the first one anew. */
    @BeforeEach
    void theLogsStayAsTheyAre() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterEach
    void theNextApplicationSetsUpItsLogs() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }
}
