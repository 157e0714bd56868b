package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Writes a failure down under a reference: its kind and its place, never its message, which could hold a person's words. */
@Component
class FailureLog implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(FailureLog.class);
    private static final int FRAMES = 12;
    private static final String AGAIN = "sign-in-again";

    private final transient UnofferedValues unoffered;
    private final transient WrittenFailures written = new WrittenFailures(System::nanoTime);

    FailureLog(UnofferedValues unoffered) {
        this.unoffered = unoffered;
    }

    /**
     * Notes a failure and returns its reference. The same again within a while is one line that names the first: whoever can make one fail
     * can make a million, and fills no disk with it.
     */
    String note(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var kinds =
                failure.getClass().getName() + " caused by " + cause.getClass().getName();
        var places = Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        var first = written.firstOf(kinds + places, reference);
        if (first.equals(reference)) {
            log.error("Failure {}: {}{}", reference, kinds, places);
        } else {
            log.error("Failure {}: {}, as {}", reference, kinds, first);
        }
        return reference;
    }

    /** A failure while somebody uses a page: the page stays, with a kind sentence on top. */
    @Override
    public void error(ErrorEvent event) {
        var failure = opened(event.getThrowable());
        unoffered.count(failure);
        var said = failure instanceof KindRefusal refusal
                ? refusal.sentence()
                : "Something went wrong here. It is not your fault. Please try again. (%s)".formatted(note(failure));
        var ui = UI.getCurrent();
        if (ui != null && ui.getSession() != null) { // a page that was closed meanwhile is told nothing
            var sentence = new Paragraph(said);
            sentence.addClassName("failure");
            sentence.getElement().setAttribute("role", "alert");
            var asks = failure instanceof SignInAgain;
            if (asks) {
                askIn(sentence);
            }
            ui.access(() -> {
                if (asks) {
                    ui.getElement()
                            .getChildren()
                            .filter(FailureLog::asks)
                            .toList()
                            .forEach(Element::removeFromParent);
                }
                ui.getElement().appendChild(sentence.getElement());
            });
        }
    }

    /** What fails in a step that a page takes later comes wrapped. */
    private static Throwable opened(Throwable failure) {
        return failure instanceof ExecutionException later && later.getCause() != null ? later.getCause() : failure;
    }

    private static boolean asks(Element said) {
        return said.getClassList().contains(AGAIN);
    }

    /** A press that was not taken for want of a sign-in is followed by the way to one. */
    private static void askIn(Paragraph sentence) {
        var again = new PageLink(SignInAgain.ADDRESS, "Sign in again");
        again.setId(AGAIN);
        var leave = Buttons.plain(
                AGAIN + "-not", "Not now", () -> sentence.getElement().removeFromParent());
        sentence.add(again, leave);
        sentence.addClassName(AGAIN);
        again.focus();
    }
}
