package org.thinkuknow.partner.web;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thinkuknow.partner.Funnel;
import org.thinkuknow.partner.FunnelCounter;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.partner.PartnerIntake;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** When something behind fails. */
class FunnelStepsTest {

    @Test
    void aCounterThatFailsFailsNoForm() {
        var counter = Mockito.mock(FunnelCounter.class);
        doThrow(new IllegalStateException("no counting today")).when(counter).count(any(), any());
        var steps = new FunnelSteps(counter);
        var request = new MockHttpServletRequest("GET", "/report");
        request.addHeader("Sec-Fetch-Site", "cross-site");
        request.addHeader("Sec-Fetch-Mode", "navigate");
        assertThat(steps.preHandle(request, new MockHttpServletResponse(), this))
                .isTrue();
        assertThatCode(() -> steps.afterCompletion(request, new MockHttpServletResponse(), this, null))
                .doesNotThrowAnyException();
        Mockito.verify(counter, Mockito.times(2)).count(any(), any());
    }

    @Test
    void aReportThatCouldNotBeStoredIsToBeSentAgain() throws Exception {
        var callers = Mockito.mock(Callers.class);
        when(callers.of(any())).thenReturn(new Hosts.HostSite("a-site", "A site", true, Instant.EPOCH));
        var intake = Mockito.mock(PartnerIntake.class);
        when(intake.take(any(), any(), any()))
                .thenThrow(new DataAccessResourceFailureException("the database is away"));
        var api = MockMvcBuilders.standaloneSetup(
                        new PartnerApi(callers, new SentReport(), intake, Mockito.mock(Funnel.class)))
                .build();
        var answer = api.perform(
                        post("/api/reports").contentType("application/json").content("{\"what\": \"quollberry\"}"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString()).doesNotContain("quollberry", "database");
    }
}
