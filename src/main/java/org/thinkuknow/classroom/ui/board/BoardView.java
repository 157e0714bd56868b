package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.classroom.GivenTimes;
import org.thinkuknow.classroom.GivenTimes.GivenTime;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveNews;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.ui.FollowedLesson;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.QrCode;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The board of a live lesson, to be read from eight metres. Arrows and page keys move the class, Enter shows the answers. */
@Route("teach/live/:code/board")
@PageTitle("Board – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/board.css")
@StyleSheet("styles/classroom.css")
class BoardView extends FollowedLesson {

    private final transient BoardBeside beside;
    private final transient GivenTimes times;
    private final transient Clock clock;
    private final String site;
    private transient Optional<GivenTime> time = Optional.empty();
    private long shown;

    BoardView(
            LiveLessons lessons,
            RunningOrders runningOrders,
            LiveNews news,
            BoardBeside beside,
            GivenTimes times,
            Clock clock,
            Centre centre) {
        super(lessons, runningOrders, news);
        this.beside = beside;
        this.times = times;
        this.clock = clock;
        this.site = centre.baseUrl();
        for (var key : new Key[] {Key.ARROW_RIGHT, Key.PAGE_DOWN}) {
            Shortcuts.addShortcutListener(this, () -> perform(() -> lessons.move(code(), 1)), key);
        }
        for (var key : new Key[] {Key.ARROW_LEFT, Key.PAGE_UP}) {
            Shortcuts.addShortcutListener(this, () -> perform(() -> lessons.move(code(), -1)), key);
        }
        Shortcuts.addShortcutListener(this, () -> perform(() -> lessons.showAnswers(code())), Key.ENTER);
    }

    @Override
    protected void show(LiveState now, RunningOrder runningOrder) {
        if (now.lesson().revision() == shown
                && now.lesson().beside().isEmpty()
                && runningOrder
                        .find(now.lesson().step())
                        .filter(LessonStep.ToRead.class::isInstance)
                        .isPresent()) {
            return;
        }
        if (shown != now.lesson().revision()) {
            time = times.now(code());
        }
        shown = now.lesson().revision();
        setClassName("live-board band-" + runningOrder.lesson().band().slug());
        removeAll();
        var main =
                new Main(now.lesson().isRunning() ? beside.of(now).orElseGet(() -> step(now, runningOrder)) : ended());
        main.getElement().setAttribute("aria-live", "polite");
        add(main);
        if (now.lesson().isRunning()) {
            add(door());
        }
    }

    private Component step(LiveState now, RunningOrder runningOrder) {
        return runningOrder
                .find(now.lesson().step())
                .map(step -> switch (step) {
                    case LessonStep.ToRead reading -> reading(reading);
                    case LessonStep.ToAnswer asked -> asked(now, asked.question());
                })
                .orElseGet(() -> waiting(now, runningOrder));
    }

    private static Component waiting(LiveState now, RunningOrder runningOrder) {
        var in = now.seats() == 0
                ? "Come in with the code."
                : now.heads() == 1 ? "1 is in." : "%d are in.".formatted(now.heads());
        return Classed.of(
                new Div(new H1(runningOrder.lesson().title()), Classed.of(new Paragraph(in), "answered")), "waiting");
    }

    private static Component reading(LessonStep.ToRead reading) {
        var board = BoardWords.of(reading.step());
        var words = Classed.of(new Div(new H1(reading.title())), "words");
        board.sentences().forEach(sentence -> words.add(new Paragraph(sentence)));
        var shown = Classed.of(new Div(words), "reading");
        board.picture()
                .map(picture -> new Image(picture.address(), picture.alt()))
                .ifPresent(shown::add);
        return shown;
    }

    private Component asked(LiveState now, Question question) {
        return now.lesson().answersShown()
                ? BoardQuestion.answered(question, Tally.of(question, lessons.answers(code(), question.id())))
                : BoardQuestion.asked(question, now.answers(), now.seats());
    }

    private static Component ended() {
        return Classed.of(new Div(new H1("The lesson has ended"), new Paragraph("Well done, everybody.")), "waiting");
    }

    /** For whoever goes through the keyboard: it is seen once it is reached. */
    private Component toRemote() {
        var link = new Anchor("/teach/live/" + code(), "To the remote");
        link.addClassName("to-remote");
        link.setRouterIgnore(true);
        return link;
    }

    /** The way in stays in sight for whoever comes late. */
    private Component door() {
        var code = Classed.of(new Span(code()), "code");
        code.getElement().setAttribute("aria-label", "Code: " + String.join(" ", code().split("")));
        code.getElement().setAttribute("role", "img");
        var door = new Aside(
                new Paragraph(new Span(URI.create(site).getAuthority()), new Span("/join")),
                code,
                new QrCode(site + "/join/" + code()),
                toRemote());
        time.ifPresent(given -> door.add(new BoardTime(given, clock)));
        door.getElement().setAttribute("aria-label", "Come in");
        return Classed.of(door, "door");
    }

    /** About how much of the given time is left, as a bar and in words. It changes by itself; it never hurries anybody. */
    static class BoardTime extends Component {

        BoardTime(GivenTime time, Clock clock) {
            super(new com.vaadin.flow.dom.Element("given-time"));
            getElement()
                    .setAttribute(
                            "left", String.valueOf(time.left(clock.instant()).toMillis()))
                    .setAttribute(
                            "of",
                            String.valueOf(Duration.ofMinutes(time.minutes()).toMillis()));
        }

        @Override
        protected void onAttach(AttachEvent event) {
            event.getUI().getPage().addJavaScript("context://scripts/given-time.js");
        }
    }
}
