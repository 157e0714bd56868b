package org.thinkuknow.outreach.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.outreach.VisitFeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** A forgotten answer is nobody's fault; one that no page offers was made. */
class FeedbackPageTest {

    private final VisitFeedback feedback = mock();
    private final ApplicationEventPublisher events = mock();
    private final MockMvcTester web = MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new FeedbackPage(feedback, mock(Allowances.class), events))
                    .setSingleView((model, request, response) -> {})
                    .build());

    @BeforeEach
    void itIsOpen() {
        when(feedback.isOpen("key")).thenReturn(true);
    }

    private MvcTestResult sent(String first) {
        return web.post()
                .uri("/visits/feedback/key")
                .param("q0", first)
                .param("q1", "YES")
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO", "A_BIT"})
    void whoForgetsAnAnswerIsAskedForItAndTriesNothing(String first) {
        assertThat(sent(first)).hasStatus(422).hasViewName("outreach/feedback");
        verify(events, never()).publishEvent(any(Object.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAYBE", "yes", " ", "💥"})
    void anAnswerThatIsNotOfferedIsCounted(String made) {
        assertThat(sent(made)).hasStatus(422).hasViewName("outreach/feedback");
        verify(events).publishEvent(RefusedTry.VALUE);
    }

    @Test
    void whatIsOverIsReadByNobody() {
        when(feedback.isOpen("key")).thenReturn(false);
        assertThat(sent("MAYBE")).hasStatus(404).hasViewName("outreach/feedback-over");
        verify(events, never()).publishEvent(any(Object.class));
    }
}
