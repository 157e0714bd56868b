package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.centre.RefusedTry;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {

    private final List<Object> counted = new ArrayList<>();
    private final FailureLog failures = new FailureLog(new UnofferedValues(counted::add));

    @Test
    void theLogNamesTheReferenceTheKindAndThePlaceButNeverTheWords(CapturedOutput output) {
        var words = "he knows where I live";
        var reference = failures.note(new IllegalStateException(words, new IllegalArgumentException(words)));
        assertThat(output)
                .contains(reference, "IllegalStateException", "IllegalArgumentException", "FailureLogTest")
                .doesNotContain(words);
    }

    /** Whoever can make one fail can make a million. */
    @Test
    void theSameAgainIsOneLineThatNamesTheFirst(CapturedOutput output) {
        var first = "";
        var last = "";
        for (var time = 0; time < 3; time++) {
            last = failures.note(new IllegalStateException("a word"));
            first = first.isEmpty() ? last : first;
        }
        assertThat(output.getOut().lines().filter(line -> line.contains("    at ")))
                .hasSizeLessThanOrEqualTo(12);
        assertThat(output).contains("Failure " + last, ", as " + first).doesNotContain("a word");
    }

    /** What fails in a step that a page takes later comes wrapped. */
    @Test
    void aSignInIsAskedForAlsoLater(CapturedOutput output) {
        var ui = spy(new UI());
        doReturn(mock(VaadinSession.class)).when(ui).getSession();
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
    void whoeverHasClosedThePageIsToldNothing(CapturedOutput output) {
        UI.setCurrent(new UI());
        try {
            failures.error(new ErrorEvent(new IllegalStateException("an answer that nobody takes")));
        } finally {
            UI.setCurrent(null);
        }
        assertThat(output).contains("Failure ").doesNotContain("an answer");
    }

    @Test
    void everyFailureHasAReferenceOfItsOwn() {
        assertThat(failures.note(new RuntimeException())).isNotEqualTo(failures.note(new RuntimeException()));
    }

    /** As Flow itself refuses it: a page's own browser changes no property that the page did not give it. */
    @Test
    void whatAPageDidNotOfferIsCountedAndAFailureOfOursIsNot() {
        var page = new UI();
        var asked = JsonMapper.shared()
                .readTree(
                        "{\"type\": \"mSync\", \"node\": %d, \"feature\": 1, \"property\": \"innerHTML\", \"value\": \"x\"}"
                                .formatted(page.getElement().getNode().getId()));
        var refusal = catchThrowable(() -> new MapSyncRpcHandler().handle(page, asked));
        failures.error(new ErrorEvent(new IllegalArgumentException("a number that is none")));
        assertThat(counted).isEmpty();
        failures.error(new ErrorEvent(refusal));
        assertThat(counted).containsExactly(RefusedTry.VALUE);
    }
}
