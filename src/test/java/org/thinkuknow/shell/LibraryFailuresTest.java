package org.thinkuknow.shell;

import com.vaadin.flow.internal.JsonDecodingException;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.centre.RefusedTry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** No library writes down what was sent, and nobody fills the log with one request. */
@ExtendWith(OutputCaptureExtension.class)
class LibraryFailuresTest {

    private final List<Object> counted = new ArrayList<>();
    private final UnofferedValues unoffered = new UnofferedValues(counted::add);
    private final LibraryFailures failures = new LibraryFailures(new FailureLog(unoffered), unoffered);

    @BeforeEach
    void listen() {
        failures.listen();
    }

    @AfterEach
    void leave() {
        failures.leave();
    }

    private static JsonDecodingException ofABodyThatIsNoJson() {
        var unread = catchThrowableOfType(
                JacksonException.class, () -> JsonMapper.shared().readTree("wordthatwassent"));
        return new JsonDecodingException("Unreadable: " + unread.getMessage(), unread);
    }

    /** As Flow writes it for a body that is no JSON. */
    @Test
    void aBodyThatIsNoJsonIsAShortNoteWithoutItsWords(CapturedOutput output) {
        var log = LoggerFactory.getLogger(UidlRequestHandler.class);
        for (var time = 0; time < 3; time++) {
            log.error("Error writing JSON to response", ofABodyThatIsNoJson());
        }
        assertThat(output).contains("JsonDecodingException").doesNotContain("wordthatwassent");
        assertThat(output.getAll().lines()).hasSizeLessThan(20);
        assertThat(counted).containsExactly(RefusedTry.VALUE, RefusedTry.VALUE, RefusedTry.VALUE);
    }

    /** Contrast: what no stranger's words reach is written as it comes, and a reader may say things without a failure. */
    @Test
    void whatReadsNoRequestsWritesForItself(CapturedOutput output) {
        LoggerFactory.getLogger("com.zaxxer.hikari.Pool").warn("no line", new IllegalStateException("refused"));
        LoggerFactory.getLogger(UidlRequestHandler.class).warn("only a sentence");
        assertThat(output).contains("refused", "only a sentence");
        assertThat(counted).isEmpty();
    }
}
