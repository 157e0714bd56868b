package org.thinkuknow.referral.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.referral.AgencyAnswer;
import org.thinkuknow.referral.AgencyAnswers;
import org.thinkuknow.referral.AnswerForm;
import org.thinkuknow.referral.ReferralLinks;

import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** An agency says what the page offers to be said. */
class ReferralPageTest {

    private final AgencyAnswers answers = mock();
    private final AgencyBrowsers browsers = mock();
    private final ApplicationEventPublisher events = mock();
    private final MockMvcTester web = MockMvcTester.create(MockMvcBuilders.standaloneSetup(
                    new ReferralPage(mock(ReferralLinks.class), answers, browsers, Clock.systemUTC(), events))
            .setSingleView((model, request, response) -> {})
            .build());

    @BeforeEach
    void aBrowserIsLetIn() {
        when(browsers.of(any(), any(), any(), any(), any())).thenReturn("browser");
    }

    private void said(String kind) {
        assertThat(web.post()
                        .uri("/referral/R-1/key/answer")
                        .param("kind", kind)
                        .param("words", "we went there"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isLessThan(500));
    }

    @Test
    void whatIsOfferedIsTaken() {
        said("QUESTION");
        verify(answers)
                .answer("R-1", "key", "browser", new AnswerForm(AgencyAnswer.Kind.QUESTION, "we went there", "", ""));
        verify(events, never()).publishEvent(any(Object.class));
    }

    /** The centre alone replies. */
    @ParameterizedTest
    @ValueSource(strings = {"REPLY", "message", "MADE_UP", "💥"})
    void whatIsNotOfferedIsNotWrittenDownAndIsCounted(String forged) {
        said(forged);
        verify(answers, never()).answer(any(), any(), any(), any());
        verify(events).publishEvent(RefusedTry.VALUE);
    }
}
