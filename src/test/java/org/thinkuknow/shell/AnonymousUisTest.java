package org.thinkuknow.shell;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedHttpSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;

class AnonymousUisTest {

    private static final int USUAL = 1_800;

    private final VaadinSession session = Mockito.mock();
    private final MockHttpSession kept = new MockHttpSession();
    private final List<UI> open = new ArrayList<>();

    @BeforeEach
    void aSessionThatIsThere() {
        kept.setMaxInactiveInterval(USUAL);
        Mockito.when(session.getState()).thenReturn(VaadinSessionState.OPEN);
        Mockito.when(session.getSession()).thenReturn(new WrappedHttpSession(kept));
        Mockito.when(session.getUIs()).thenReturn(open);
    }

    private UI opened() {
        var ui = Mockito.<UI>mock();
        Mockito.when(ui.getSession()).thenReturn(session);
        open.add(ui);
        new AnonymousUis().uiInit(new UIInitEvent(ui, Mockito.mock()));
        return ui;
    }

    @SuppressWarnings("unchecked")
    private static void close(UI ui) {
        Mockito.when(ui.isClosing()).thenReturn(true);
        var listener = ArgumentCaptor.forClass(ComponentEventListener.class);
        Mockito.verify(ui, Mockito.atLeast(0)).addDetachListener(listener.capture());
        listener.getAllValues().forEach(each -> each.onComponentEvent(Mockito.mock(DetachEvent.class)));
    }

    @Test
    void aSessionEndsAMinuteAfterItsLastPageWasClosed() {
        var first = opened();
        var last = opened();
        close(first);
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(USUAL);
        close(last);
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(AnonymousUis.SECONDS_AFTER_THE_LAST);
    }

    @Test
    void whoeverIsSignedInStaysSo() {
        kept.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new Object());
        close(opened());
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(USUAL);
    }

    @Test
    void whoeverHasSignedInMeanwhileStaysSo() {
        var ui = opened();
        kept.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new Object());
        close(ui);
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(USUAL);
    }

    @Test
    void aPageOfASessionThatHasJustEndedIsNoFault() {
        Mockito.when(session.getSession()).thenReturn(null);
        assertThatCode(this::opened).doesNotThrowAnyException();
        Mockito.verify(open.getFirst(), Mockito.never()).addDetachListener(any());
    }

    @Test
    void ofTooManyPagesTheOldestCloses() {
        for (var number = 0; number < AnonymousUis.MOST + 1; number++) {
            var id = number;
            var ui = Mockito.<UI>mock();
            Mockito.when(ui.getSession()).thenReturn(session);
            Mockito.when(ui.getUIId()).thenReturn(id);
            open.add(ui);
        }
        new AnonymousUis().uiInit(new UIInitEvent(open.getLast(), Mockito.mock()));
        Mockito.verify(open.getFirst()).close();
        open.stream().skip(1).forEach(ui -> Mockito.verify(ui, Mockito.never()).close());
    }
}
