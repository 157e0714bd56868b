package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.concurrent.ExecutionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

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

    /** What fails in a step that a page takes later comes wrapped. */
    @Test
    void aSignInIsAskedForAlsoLater(CapturedOutput output) {
        var ui = spy(new UI());
        doAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                })
                .when(ui)
                .access(any());
        UI.setCurrent(ui);
        try {
            failures.error(new ErrorEvent(new ExecutionException(new SignInAgain())));
            failures.error(new ErrorEvent(new ExecutionException(new SignInAgain())));
        } finally {
            UI.setCurrent(null);
        }
        assertThat(ui.getElement().getChildren()).singleElement().satisfies(bar -> {
            assertThat(bar.getClassList()).contains("sign-in-again");
            assertThat(bar.getTextRecursively()).contains("Not done yet", "Sign in again");
        });
        assertThat(output).doesNotContain("Failure ");
    }

    @Test
    void everyFailureHasAReferenceOfItsOwn() {
        assertThat(failures.note(new RuntimeException())).isNotEqualTo(failures.note(new RuntimeException()));
    }
}
