package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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
import org.thinkuknow.classroom.PhoneRemotes;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.ui.FollowedLesson;
import org.thinkuknow.classroom.ui.Steady;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.session.SessionPages;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Slide;

import java.time.Clock;
import java.util.Optional;

/**
 * The board of a live lesson, to be read from eight metres: the slide of the step, or the question with all that can be answered.
 * A class sees it, so nothing on it is for the teacher alone (decision 0096).
 */
@Route("teach/live/:code/board")
@PageTitle("Board – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/lesson.css")
@StyleSheet("styles/slides.css")
@StyleSheet("styles/board.css")
@StyleSheet("styles/board-class.css")
@StyleSheet("styles/classroom.css")
class BoardView extends FollowedLesson implements BoardBar.Controls {

    private final transient BoardBeside beside;
    private final transient GivenTimes times;
    private final transient SeatingPlan seating;
    private final transient Clock clock;
    private final transient Steady steady;
    private final String site;
    private final BoardStage stage = new BoardStage();
    private final Main main = Classed.of(new Main(stage), "board");
    private final transient BoardPhone phone;
    private final BoardFoot foot = new BoardFoot(new BoardBar(this));
    private final Paragraph in = new Paragraph();
    private final Arrivals arrivals = new Arrivals();
    private final transient StayingBoard staying;
    private transient Optional<GivenTime> time = Optional.empty();
    private boolean atEnd;
    private long shown;

    BoardView(
            LiveLessons lessons,
            RunningOrders runningOrders,
            LiveNews news,
            BoardBeside beside,
            GivenTimes times,
            SeatingPlan seating,
            PhoneRemotes phones,
            SessionPages sessions,
            Clock clock,
            Centre centre) {
        super(lessons, runningOrders, news);
        this.beside = beside;
        this.times = times;
        this.seating = seating;
        this.clock = clock;
        this.steady = new Steady(clock);
        this.site = centre.baseUrl();
        this.phone = new BoardPhone(phones, site, this::code, this::instead);
        this.staying = new StayingBoard(sessions, this::runs);
        addClassNames("live-board", "public");
        stage.addClassName("running");
        main.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://scripts/live-board.js");
        staying.opens(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        staying.closes();
        super.onDetach(event);
    }

    /** Only what changed is drawn anew, so that nothing flickers while answers come in. */
    @Override
    protected void show(LiveState now, RunningOrder runningOrder) {
        var lesson = now.lesson();
        var band = runningOrder.lesson().band();
        setClassName("live-board public band-" + band.slug());
        stage.getElement().setAttribute("older", band.compareTo(AgeBand.ELEVEN_TO_FOURTEEN) >= 0);
        if (main.getParent().isEmpty()) {
            removeAll();
            add(main, foot);
        }
        if (!lesson.isRunning()) {
            closeDialogs();
        }
        in.setText(BoardFoot.comingIn(now));
        if (runningOrder.find(lesson.step()).isEmpty()) {
            arrivals.show(seating.of(code()), now.seats());
        }
        if (lesson.revision() != shown || lesson.beside().isPresent() || lesson.answersShown()) {
            if (lesson.revision() != shown) {
                shown = lesson.revision();
                time = lesson.isRunning() ? times.now(code()) : Optional.empty();
                phone.look();
            }
            stage.removeAll();
            stage.add(slide(now, runningOrder));
        }
        atEnd = runningOrder.place(lesson.step()) == runningOrder.steps().size();
        foot.show(now, runningOrder, new WayIn(site, code()), phone.drives(), this::enlarge);
    }

    private Slide slide(LiveState now, RunningOrder runningOrder) {
        var slide = now.lesson().isRunning()
                ? beside.of(now).orElseGet(() -> step(now, runningOrder))
                : BoardSlides.goodbye();
        time.ifPresent(given -> slide.addComponentAsFirst(new BoardTime(given, clock)));
        return slide;
    }

    private Slide step(LiveState now, RunningOrder runningOrder) {
        return runningOrder
                .find(now.lesson().step())
                .map(step -> switch (step) {
                    case LessonStep.ToRead reading ->
                        BoardSlides.reading(runningOrder.lesson().title(), reading);
                    case LessonStep.ToAnswer asked -> asked(now, asked);
                })
                .orElseGet(() -> waiting(runningOrder));
    }

    private Slide asked(LiveState now, LessonStep.ToAnswer asked) {
        var slide = now.lesson().answersShown()
                ? BoardAnswers.shown(asked.question(), lessons.answers(code(), asked.id()), now.seats())
                : BoardQuestion.asked(asked.question());
        if (asked.isFromLast()) {
            slide.addComponentAsFirst(Classed.of(new Paragraph(asked.when()), "lead-in"));
        }
        return slide;
    }

    private Slide waiting(RunningOrder runningOrder) {
        return Classed.of(
                new Slide(
                        new Div(new H1(runningOrder.lesson().title()), in, arrivals), new WayIn(site, code()).large()),
                "waiting");
    }

    @Override
    protected Component refusal(Component... words) {
        var main = Classed.of(new Main(words), "refused");
        main.addComponentAsFirst(Classed.of(new Image("/illustrations/logo.svg", "Think U Know"), "logo"));
        return main;
    }

    private void over(BoardDialog dialog) {
        if (getChildren().noneMatch(BoardDialog.class::isInstance)) {
            add(dialog);
        }
    }

    /** What is asked of the teacher now goes before what she has opened. */
    private void instead(BoardDialog dialog) {
        closeDialogs();
        add(dialog);
    }

    private void closeDialogs() {
        getChildren().filter(BoardDialog.class::isInstance).toList().forEach(Component::removeFromParent);
    }

    private void enlarge() {
        over(new BoardDialog("way-in", "Come in", "Close", new WayIn(site, code()).large()));
    }

    @Override
    public void back() {
        steady.take(() -> perform(() -> lessons.move(code(), -1)));
    }

    @Override
    public void next() {
        if (atEnd) {
            end();
        } else {
            steady.take(() -> perform(() -> lessons.move(code(), 1)));
        }
    }

    @Override
    public void showAnswers() {
        perform(() -> lessons.showAnswers(code()));
    }

    @Override
    public void remote() {
        phone.offer();
    }

    @Override
    public void help() {
        over(new BoardDialog("board-help", "Keys", "Close", new BoardKeys()));
    }

    @Override
    public void endPhone() {
        attempt(phone::end);
    }

    @Override
    public void end() {
        over(new BoardDialog(
                atEnd ? "next" : "end",
                "End the lesson?",
                "Not yet",
                new Paragraph("Every screen will say goodbye, and nobody else can join."),
                Classed.of(
                        Buttons.plain("end-now", "End the lesson", () -> attempt(() -> lessons.end(code()))),
                        "main-action")));
    }
}
