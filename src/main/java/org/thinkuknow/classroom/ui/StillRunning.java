package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** A lesson that runs already is never joined by accident: its teacher says whether it goes on, or begins anew for another class. */
public class StillRunning extends Section {

    /**
     * @param startAnew ends it and starts another
     */
    public StillRunning(String title, LiveState running, Runnable startAnew) {
        var code = running.lesson().code();
        var anew = Buttons.plain("start-anew", "Start again for another class", startAnew);
        setId("still-running");
        addClassName("still-running");
        add(
                new H1("This lesson is running"),
                new Paragraph(running.runningSince("“%s”".formatted(title))),
                Classed.of(
                        new Paragraph(new PageLink("/teach/live/%s/board".formatted(code), "Go on: open the board")
                                .look("first-choice")),
                        "ways-on"),
                Classed.of(new Paragraph(new PageLink("/teach/live/" + code, "Go on: open the remote")), "ways-on"),
                new Paragraph("Starting again ends it for the class that is in it now. Their results are kept."),
                anew);
    }
}
