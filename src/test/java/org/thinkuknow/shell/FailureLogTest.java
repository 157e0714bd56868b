package org.thinkuknow.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {

    private final FailureLog failures = new FailureLog();

    @Test
    void theLogNamesTheReferenceTheKindAndThePlaceButNeverTheWords(CapturedOutput output) {
        var words = "he knows where I live";
        var reference = failures.note(new IllegalStateException(words, new IllegalArgumentException(words)));
        assertThat(output)
                .contains(reference, "IllegalStateException", "IllegalArgumentException", "FailureLogTest")
                .doesNotContain(words);
    }

    @Test
    void everyFailureHasAReferenceOfItsOwn() {
        assertThat(failures.note(new RuntimeException())).isNotEqualTo(failures.note(new RuntimeException()));
    }
}
