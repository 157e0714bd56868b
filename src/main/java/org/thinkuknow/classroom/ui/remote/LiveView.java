package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.classroom.GivenTimes;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveNews;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.classroom.ui.FollowedLesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.ContentHtml;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** The teacher's remote, made for the phone in her hand: where the class is, what comes, and who has answered. */
@Route(value = "teach/live/:code", layout = StaffLayout.class)
@PageTitle("Live lesson – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/board.css")
@StyleSheet("styles/classroom.css")
class LiveView extends FollowedLesson {

    private final Paragraph inClass = Classed.of(new Paragraph(), "in-class");
    private final Paragraph refused = Classed.of(new Paragraph(), "refused");
    private final Div place = new Div();
    private final Paragraph answered = new Paragraph();
    private final NativeButton showAnswers =
            button("show-answers", "Show the answers", () -> lessons.showAnswers(code()));
    private final RunningOrderList list = new RunningOrderList(step -> perform(() -> lessons.show(code(), step)));
    private final RemoteBeside beside;
    private final ForYouAlone aloneAtEnd;
    private final PacePart pace = new PacePart(wanted -> perform(() -> lessons.pace(code(), wanted)));
    private final transient GivenTimes times;
    private final TimePart time;
    private final Component end = endIt();
    private final WhoIsHere here;
    private long shown;

    LiveView(
            LiveLessons lessons,
            RunningOrders runningOrders,
            LiveNews news,
            TeachingTogether together,
            SeatingPlan plan,
            GivenTimes times,
            BesideParts parts) {
        super(lessons, runningOrders, news);
        beside = parts.onRemote(this::code, this::perform, this::attempt);
        aloneAtEnd = parts.forYouAlone(this::attempt);
        here = new WhoIsHere(together, plan, this::attempt);
        this.times = times;
        time = new TimePart(
                minutes -> attempt(() -> times.give(code(), minutes)), () -> attempt(() -> times.take(code())));
        addClassNames("room", "remote");
        inClass.getElement().setAttribute("role", "status");
        place.setId("place");
        refused.setId("refused");
        refused.getElement().setAttribute("role", "alert");
    }

    /** What a thumb may be on stays where it is: only words change while pupils come in and answer. */
    @Override
    protected void show(LiveState now, RunningOrder runningOrder) {
        var lesson = now.lesson();
        if (!lesson.isRunning()) {
            showEnd(lesson, runningOrder);
            return;
        }
        if (place.getParent().isEmpty()) {
            removeAll();
            add(
                    head(runningOrder),
                    refused,
                    place,
                    moves(),
                    Classed.of(new Div(beside, list, pace, time, here, end), "parts"));
        }
        inClass.setText("%s: %s".formatted(lesson.code(), now.takingPart()));
        answered.setText(
                lesson.beside().isPresent() ? "" : "%d of %d have answered.".formatted(now.answers(), now.seats()));
        beside.show(now);
        if (shown != lesson.revision()) {
            shown = lesson.revision();
            showPlace(lesson, runningOrder);
            list.show(runningOrder, lesson.step());
            pace.show(lesson.pace());
            time.show(times.now(code()));
            end.setVisible(here.showTeachers(lesson));
        }
        here.showSeats();
    }

    @Override
    protected void say(String refusal) {
        refused.setText(refusal);
    }

    private void showEnd(LiveLesson lesson, RunningOrder runningOrder) {
        if (aloneAtEnd.getParent().isEmpty()) {
            var title = new H1(runningOrder.lesson().title());
            title.getElement().setAttribute("tabindex", "-1");
            removeAll();
            add(
                    title,
                    new Paragraph("The lesson has ended. The code %s is free again.".formatted(lesson.code())),
                    new Paragraph(new PageLink("/teach/results/" + lesson.reference(), "See what the class has shown")),
                    new Paragraph(new PageLink("/teach", "Go to the teacher's room")),
                    aloneAtEnd,
                    BrowserNote.forgotten(lesson.reference()));
            title.getElement().executeJs("this.focus()"); // the button that ended it is gone
        }
        aloneAtEnd.show(lesson.reference());
    }

    private Component head(RunningOrder runningOrder) {
        var board = new Anchor("/teach/live/%s/board".formatted(code()), "Open the board");
        board.setTarget("_blank");
        board.setRouterIgnore(true);
        return new Header(new H1(runningOrder.lesson().title()), inClass, new Paragraph(board));
    }

    private Component moves() {
        return Classed.of(
                new Div(
                        button("back", "Back", () -> lessons.move(code(), -1)),
                        button("next", "Next", () -> lessons.move(code(), 1)),
                        showAnswers),
                "moves");
    }

    private void showPlace(LiveLesson lesson, RunningOrder runningOrder) {
        place.removeAll();
        var at = runningOrder.place(lesson.step());
        place.add(Classed.of(
                new Paragraph(
                        at == 0
                                ? "Coming in"
                                : "%d of %d".formatted(at, runningOrder.steps().size())),
                "counter"));
        runningOrder
                .find(lesson.step())
                .ifPresentOrElse(
                        step -> {
                            place.add(new H2(step.title()));
                            switch (step) {
                                case LessonStep.ToAnswer asked -> place.add(answered);
                                case LessonStep.ToRead reading -> notes(reading);
                            }
                        },
                        () -> place.add(new H2("Let everybody come in, then press Next.")));
        showAnswers.setVisible(lesson.beside().isEmpty()
                && runningOrder.question(lesson.step()).isPresent());
        showAnswers.setEnabled(!lesson.answersShown());
        showAnswers.setText(lesson.answersShown() ? "The answers are shown" : "Show the answers");
    }

    private void notes(LessonStep.ToRead reading) {
        if (!reading.step().notes().isEmpty()) {
            place.add(new NativeDetails(
                    "Notes for this step",
                    ContentHtml.of("<div>" + reading.step().notes() + "</div>")));
        }
    }

    private Component endIt() {
        return new NativeDetails(
                new Span("End the lesson"),
                new Div(
                        new Paragraph("Screens and board say goodbye, and the code ends."),
                        button("end", "End it for everybody", () -> lessons.end(code()))));
    }

    private NativeButton button(String id, String words, Runnable step) {
        var button = new NativeButton(words, click -> perform(step));
        button.setId(id);
        return button;
    }
}
