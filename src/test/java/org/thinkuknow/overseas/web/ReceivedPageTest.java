package org.thinkuknow.overseas.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Answers;
import org.mockito.stubbing.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.overseas.AnswerKind;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.overseas.ReceivedCodes;
import org.thinkuknow.overseas.ReceivedPackages;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What a force abroad says became of a package is what it chose, and nothing else. */
class ReceivedPageTest {

    private final ReceivedPackages received = mock();
    private final BureauBrowsers browsers = mock();
    private final ApplicationEventPublisher events = mock();
    private final MockMvcTester web = MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new ReceivedPage(received, mock(ReceivedCodes.class), browsers, events))
                    .setSingleView((model, request, response) -> {})
                    .build());

    @BeforeEach
    void aBrowserIsLetIn() {
        when(browsers.of(any(), any(), any(), any(), any())).thenReturn("browser");
        ReceivedPackages.Received opened = mock(Answers.RETURNS_DEEP_STUBS);
        when(received.open("O-1-1", "key", "browser")).thenReturn(Optional.of(opened));
        Answer<Boolean> nothingChosen = call -> {
            throw new PackageRefused(List.of("Please choose what became of it."));
        };
        when(received.answer("O-1-1", "key", "browser", Optional.empty(), "what we did"))
                .thenAnswer(nothingChosen);
    }

    private MvcTestResult answered(String outcome) {
        return web.post()
                .uri("/overseas/received/O-1-1/key/outcome")
                .param("outcome", outcome)
                .param("words", "what we did")
                .exchange();
    }

    @Test
    void whatIsOfferedIsTaken() {
        assertThat(answered("WATCHED")).model().containsEntry("typed", "").doesNotContainKey("problem");
        verify(received).answer("O-1-1", "key", "browser", Optional.of(AnswerKind.WATCHED), "what we did");
        verify(events, never()).publishEvent(any(Object.class));
    }

    @Test
    void nothingChosenIsNoAnswerAndTheWordsStay() {
        assertThat(answered(""))
                .hasStatus(422)
                .model()
                .containsEntry("typed", "what we did")
                .containsEntry("problem", "Please choose what became of it.");
        verify(events, never()).publishEvent(any(Object.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOLD", "watched", "NOT_USED ", "💥"})
    void whatWasNotOfferedIsNoAnswerEitherAndIsCounted(String forged) {
        assertThat(answered(forged)).hasStatus(422);
        verify(events).publishEvent(RefusedTry.VALUE);
    }
}
