package org.thinkuknow.classroom.ui;

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
import org.thinkuknow.classroom.InClass;
import org.thinkuknow.classroom.LineUp;
import org.thinkuknow.classroom.LineUps;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveNews;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.Stop;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.shell.Buttons;
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
    private final LineUpList list = new LineUpList(stop -> perform(() -> lessons.show(code(), stop)));
    private final RemoteAsides asides;
    private final ForYouAlone aloneAtEnd;
    private final PacePart pace = new PacePart(wanted -> perform(() -> lessons.pace(code(), wanted)));
    private final transient GivenTimes times;
    private final TimePart time;
    private final Component end = endIt();
    private final WhoIsHere here;
    private long shown;

    LiveView(
            LiveLessons lessons,
            LineUps lineUps,
            LiveNews news,
            TeachingTogether company,
            SeatingPlan plan,
            GivenTimes times,
            AsideParts parts) {
        super(lessons, lineUps, news);
        asides = parts.onRemote(this::code, this::perform, this::attempt);
        aloneAtEnd = parts.forYouAlone(this::attempt);
        here = new WhoIsHere(company, plan, this::attempt);
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
    void show(InClass now, LineUp lineUp) {
        var lesson = now.lesson();
        if (!lesson.isRunning()) {
            showEnd(lesson, lineUp);
            return;
        }
        if (place.getParent().isEmpty()) {
            removeAll();
            add(
                    head(lineUp),
                    refused,
                    place,
                    moves(),
                    Classed.of(new Div(asides, list, pace, time, here, end), "parts"));
        }
        inClass.setText("%s: %s".formatted(lesson.code(), now.takingPart()));
        answered.setText(
                lesson.beside().isPresent() ? "" : "%d of %d have answered.".formatted(now.answers(), now.seats()));
        asides.show(now);
        if (shown != lesson.revision()) {
            shown = lesson.revision();
            showPlace(lesson, lineUp);
            list.show(lineUp, lesson.stop());
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

    private void showEnd(LiveLesson lesson, LineUp lineUp) {
        if (aloneAtEnd.getParent().isEmpty()) {
            var title = new H1(lineUp.lesson().title());
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

    private Component head(LineUp lineUp) {
        var board = new Anchor("/teach/live/%s/board".formatted(code()), "Open the board");
        board.setTarget("_blank");
        board.setRouterIgnore(true);
        return new Header(new H1(lineUp.lesson().title()), inClass, new Paragraph(board));
    }

    private Component moves() {
        return Classed.of(
                new Div(
                        button("back", "Back", () -> lessons.move(code(), -1)),
                        button("next", "Next", () -> lessons.move(code(), 1)),
                        showAnswers),
                "moves");
    }

    private void showPlace(LiveLesson lesson, LineUp lineUp) {
        place.removeAll();
        var at = lineUp.place(lesson.stop());
        place.add(Classed.of(
                new Paragraph(
                        at == 0
                                ? "Coming in"
                                : "%d of %d".formatted(at, lineUp.stops().size())),
                "counter"));
        lineUp.find(lesson.stop())
                .ifPresentOrElse(
                        stop -> {
                            place.add(new H2(stop.title()));
                            switch (stop) {
                                case Stop.Asking asking -> place.add(answered);
                                case Stop.Reading reading -> notes(reading);
                            }
                        },
                        () -> place.add(new H2("Let everybody come in, then press Next.")));
        showAnswers.setVisible(
                lesson.beside().isEmpty() && lineUp.question(lesson.stop()).isPresent());
        showAnswers.setEnabled(!lesson.answersShown());
        showAnswers.setText(lesson.answersShown() ? "The answers are shown" : "Show the answers");
    }

    private void notes(Stop.Reading reading) {
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
        return Buttons.plain(id, words, () -> perform(step));
    }
}
