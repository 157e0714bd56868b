package org.thinkuknow.commands;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything is counted anew beside the running application and on its database. */
class RecountCommandIT extends BesideTheApplication {

    private static final String[] RECOUNT = {"recount", KEYS, "--thinkuknow.figures.patience=PT2S"};

    @Test
    void itSaysWhatDifferedAndTheSecondTimeThatNothingDid(CapturedOutput printed) {
        assertThat(Command.run(RECOUNT)).isPresent();
        assertThat(printed.getOut()).contains("references are counted");
        assertThat(Command.run(RECOUNT)).contains(0);
    }
}
