package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything is counted anew beside the running application and on its database. */
@ExtendWith(OutputCaptureExtension.class)
class RecountCommandIT extends RunningApplication {

    private static final String[] RECOUNT = {
        "recount", "--KEYS_DIR=" + RunningApplication.KEYS, "--thinkuknow.figures.patience=PT2S"
    };

    /** A second application in this process would set up the logs of the first one anew. */
    @BeforeEach
    void theLogsStayAsTheyAre() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterEach
    void theNextApplicationSetsUpItsLogs() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    @Test
    void itSaysWhatDifferedAndTheSecondTimeThatNothingDid(CapturedOutput printed) {
        assertThat(Command.run(RECOUNT)).isPresent();
        assertThat(printed.getOut()).contains("references are counted");
        assertThat(Command.run(RECOUNT)).contains(0);
    }
}
