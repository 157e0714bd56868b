package org.thinkuknow.support;

import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.HashMap;
import java.util.Map;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

/** The session of somebody's pages, on this thread and without an application. */
public final class PageSession {

    private PageSession() {}

    /** Begins one in which nothing is kept yet. */
    public static void begin(String who) {
        var session = mock(VaadinSession.class);
        Map<Object, Object> kept = new HashMap<>();
        doAnswer(call -> kept.get(call.getArgument(0))).when(session).getAttribute(any(Class.class));
        doAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)))
                .when(session)
                .setAttribute(any(Class.class), any());
        VaadinSession.setCurrent(session);
        signIn(who);
    }

    /** Somebody signs in, in the same session. */
    public static void signIn(String who) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(who, ""));
        SecurityContextHolder.setContext(context);
    }

    /** Ends it. */
    public static void end() {
        VaadinSession.setCurrent(null);
        SecurityContextHolder.clearContext();
    }
}
