package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Rehearsals;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.ui.StillRunning;
import org.thinkuknow.shell.AskFirst;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** "Teach this live" leads here: the lesson starts, or goes on, and the board with its code opens. */
@Route(value = "teach/start", layout = StaffLayout.class)
@PageTitle("Teach live – Think U Know")
@RolesAllowed("TEACHER")
class StartView extends Div implements BeforeEnterObserver {

    /** Stands in the address if the class is to be a pretend one. */
    private static final String REHEARSE = "rehearse";

    private final transient LiveLessons lessons;
    private final transient Rehearsals rehearsals;
    private final transient RunningOrders runningOrders;

    StartView(LiveLessons lessons, Rehearsals rehearsals, RunningOrders runningOrders) {
        this.lessons = lessons;
        this.rehearsals = rehearsals;
        this.runningOrders = runningOrders;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lesson")
                .orElse("");
        removeAll();
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REHEARSE)
                .isPresent()) {
            rehearse(wanted, event);
            return;
        }
        var running = lessons.stillRuns(wanted).filter(now -> !now.isUntouched());
        if (running.isPresent()) {
            ask(wanted, running.get());
        } else if (AskFirst.isWanted(event.getLocation())) {
            add(new AskFirst(
                    "Teach this lesson live now?",
                    "Start the lesson",
                    () -> start(() -> lessons.start(wanted), StartView::open)));
        } else {
            start(() -> lessons.start(wanted), code -> forward(event, code));
        }
    }

    private void ask(String wanted, LiveState running) {
        var title = runningOrders
                .of(running.lesson().lesson())
                .map(runningOrder -> runningOrder.lesson().title())
                .orElse("");
        add(new StillRunning(
                title,
                running,
                () -> open(lessons.startAnew(wanted, running.lesson().reference()))));
    }

    private static void open(String code) {
        UI.getCurrent().navigate(BoardView.class, new RouteParameters("code", code));
    }

    private void rehearse(String wanted, BeforeEnterEvent event) {
        if (AskFirst.isWanted(event.getLocation())) {
            add(new AskFirst(
                    "Try this lesson with a pretend class?",
                    "Start the rehearsal",
                    () -> start(() -> rehearsals.start(wanted), StartView::open)));
        } else {
            start(() -> rehearsals.start(wanted), code -> forward(event, code));
        }
    }

    private static void forward(BeforeEnterEvent event, String code) {
        event.forwardTo(BoardView.class, new RouteParameters("code", code), QueryParameters.empty());
    }

    private void start(Supplier<String> begin, Consumer<String> goOn) {
        try {
            goOn.accept(begin.get());
        } catch (LessonRefused e) {
            removeAll();
            add(
                    new H1("No lesson to start"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach", "Go to the teacher's room")));
        }
    }
}
