package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What an open page keeps in memory says the same in half the room. */
class KeptResponsesTest {

    private static final String JSON = "{\"a\":\"It’s ▲ 🦊 \\\"é\\\" \\u2019 \u202eright\",\"b\":[1,\"ß\\\\\"]}";

    @Test
    void itSaysTheSameInLettersOfOneByte() {
        var small = KeptResponses.small(JSON);
        assertThat(StandardCharsets.ISO_8859_1.newEncoder().canEncode(small)).isTrue();
        assertThat(StandardCharsets.ISO_8859_1.newEncoder().canEncode(JSON)).isFalse();
        var json = JsonMapper.shared();
        assertThat(json.readTree(small)).isEqualTo(json.readTree(JSON));
    }

    @Test
    void whatIsSmallStaysAsItIs() {
        var small = "{\"a\":\"é\"}";
        assertThat(KeptResponses.small(small)).isSameAs(small);
    }

    @Test
    void itIsDoneAfterEachAnswerOfAPageUnderItsLock() {
        var page = new UI();
        page.getInternals().setLastRequestResponse(JSON);
        var service = mock(VaadinService.class);
        var session = mock(VaadinSession.class);
        when(session.getService()).thenReturn(service);
        when(service.findUI(any())).thenReturn(page);
        var request = mock(VaadinRequest.class);
        new KeptResponses().requestEnd(request, mock(VaadinResponse.class), session);
        assertThat(page.getInternals().getLastRequestResponse()).as("no page's").isEqualTo(JSON);
        when(request.getParameter("v-r")).thenReturn("uidl");
        new KeptResponses().requestEnd(request, mock(VaadinResponse.class), session);
        assertThat(page.getInternals().getLastRequestResponse()).isEqualTo(KeptResponses.small(JSON));
        var order = inOrder(session, service);
        order.verify(session).lock();
        order.verify(service).findUI(request);
        order.verify(session).unlock();
    }

    @Test
    void aForgedNumberOfAPageIsPassedOver() {
        var service = mock(VaadinService.class);
        var session = mock(VaadinSession.class);
        when(session.getService()).thenReturn(service);
        when(service.findUI(any())).thenThrow(new NumberFormatException("For input string"));
        var request = mock(VaadinRequest.class);
        when(request.getParameter("v-r")).thenReturn("uidl");
        new KeptResponses().requestEnd(request, mock(VaadinResponse.class), session);
        verify(session).unlock();
    }
}
