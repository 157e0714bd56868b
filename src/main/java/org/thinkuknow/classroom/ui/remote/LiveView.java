package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.classroom.GivenTimes;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveNews;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.PhoneRemotes;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.classroom.ui.FollowedLesson;
import org.thinkuknow.classroom.ui.remote.RemoteTabs.Room;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;

/** The teacher's remote, made for the phone in her hand: where the class is, what comes, and what it has answered. */
@Route(value = "teach/live/:code", layout = StaffLayout.class)
@PageTitle("Live lesson – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/board.css")
@StyleSheet("styles/classroom.css")
@StyleSheet("styles/remote.css")
class LiveView extends FollowedLesson {

    private final Paragraph inClass = Classed.of(new Paragraph(), "in-class");
    private final Paragraph refused = Classed.of(new Paragraph(), "refused");
    private final UndoBar undo = new UndoBar();
    private final RemoteTabs tabs = new RemoteTabs(this::looked);
    private final StopCard stop;
    private final MovesPart moves = new MovesPart(new MovesPart.Steps(
            () -> moved("Back one part.", () -> lessons.move(code(), -1)),
            () -> moved("On to the next part.", () -> lessons.move(code(), 1)),
            () -> moved("The answers are on the board.", () -> lessons.showAnswers(code())),
            this::end));
    private final RunningOrderList list = new RunningOrderList(this::jump);
    private final RemoteBeside beside;
    private final ForYouAlone aloneAtEnd;
    private final PacePart pace = new PacePart(wanted -> perform(() -> lessons.pace(code(), wanted)));
    private final transient GivenTimes times;
    private final TimePart time;
    private final Component end = endIt();
    private final WhoIsHere here;
    private final PhonePart phone;
    private final transient ObjectProvider<RoomExtras> extras;
    private long shown;

    LiveView(
            LiveLessons lessons,
            RunningOrders runningOrders,
            LiveNews news,
            TeachingTogether together,
            SeatingPlan plan,
            GivenTimes times,
            PhoneRemotes phones,
            BesideParts parts,
            ObjectProvider<RoomExtras> extras,
            Clock clock) {
        super(lessons, runningOrders, news);
        beside = parts.onRemote(this::code, this::perform, this::attempt, undo);
        aloneAtEnd = parts.forYouAlone(this::attempt);
        here = new WhoIsHere(together, plan, this::attempt, undo);
        stop = new StopCard(clock, question -> Tally.of(question, lessons.answers(code(), question.id())));
        phone = new PhonePart(phones, this::attempt);
        this.times = times;
        this.extras = extras;
        time = new TimePart(
                minutes -> attempt(() -> times.give(code(), minutes)), () -> attempt(() -> times.take(code())));
        addClassNames("room", "remote");
        inClass.getElement().setAttribute("role", "status");
        refused.setId("refused");
        refused.getElement().setAttribute("role", "alert");
        tabs.fill(Room.NOW, beside.now(), stop, moves);
        tabs.fill(Room.CLASS, here);
        tabs.fill(Room.QUESTIONS, beside.questions(), beside.ask());
        tabs.fill(Room.MORE, list, pace, time, phone, here.teachers(), end);
    }

    /** What a thumb may be on stays where it is: only words change while pupils come in and answer. */
    @Override
    protected void show(LiveState now, RunningOrder runningOrder) {
        var lesson = now.lesson();
        if (!lesson.isRunning()) {
            if (lesson.isRehearsal()) {
                showRehearsed(lesson);
            } else {
                showEnd(lesson, runningOrder);
            }
            return;
        }
        if (tabs.getParent().isEmpty()) {
            removeAll();
            add(head(runningOrder, lesson.isRehearsal()), refused, undo, beside.alone(), tabs);
        }
        inClass.setText("%s: %s".formatted(lesson.code(), now.takingPart()));
        beside.show(now);
        tabs.count(Room.QUESTIONS, beside.questions().waiting());
        stop.show(now, runningOrder);
        if (shown != lesson.revision()) {
            shown = lesson.revision();
            beside.showBefore();
            list.show(runningOrder, lesson.step());
            pace.show(lesson.pace());
            time.show(times.now(code()));
            phone.show(code());
            var mine = here.showTeachers(lesson);
            end.setVisible(mine);
            moves.show(lesson, runningOrder, mine);
        }
        here.showSeats();
    }

    @Override
    protected void say(String refusal) {
        refused.setText(refusal);
    }

    /** Who looks at the class wants to see its seats. */
    private void looked(Room room) {
        if (room == Room.CLASS) {
            here.open();
        }
    }

    /** Takes a step that everybody sees, and offers to take it back. */
    private void moved(String words, Runnable step) {
        perform(() -> {
            var before = lessons.taught(code());
            step.run();
            var after = lessons.taught(code());
            if (after.revision() > before.revision()) {
                undo.offer(words, () -> attempt(() -> lessons.takeBack(code(), before, after)));
            }
        });
    }

    private void jump(String step) {
        moved("The class is at another part.", () -> lessons.show(code(), step));
        tabs.open(Room.NOW);
        stop.getElement().executeJs("this.querySelector('h2').focus({ preventScroll: true }); scrollTo(0, 0)");
    }

    private void end() {
        perform(() -> lessons.end(code()));
    }

    private void showRehearsed(LiveLesson lesson) {
        var title = new H1("The rehearsal is over");
        title.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(
                title,
                new Paragraph("Nothing from it is kept. After a lesson with your class, you find its results here."),
                new Paragraph(new PageLink("/teach", "Go to the teacher's room").look("first-choice")),
                BrowserNote.forgotten(lesson.reference()));
        title.getElement().executeJs("this.focus()");
    }

    private void showEnd(LiveLesson lesson, RunningOrder runningOrder) {
        if (aloneAtEnd.getParent().isEmpty()) {
            var title = new H1(runningOrder.lesson().title());
            title.getElement().setAttribute("tabindex", "-1");
            removeAll();
            add(
                    title,
                    new Paragraph("The lesson has ended. The code %s no longer works.".formatted(lesson.code())),
                    aloneAtEnd,
                    new Paragraph(new PageLink("/teach/results/" + lesson.reference(), "See the results")
                            .look("first-choice")));
            extras.orderedStream()
                    .filter(extra -> !(extra instanceof LeftOfLesson))
                    .forEach(extra -> extra.afterLesson(lesson.reference()).forEach(this::add));
            add(
                    new Paragraph(new PageLink("/teach", "Go to the teacher's room")),
                    BrowserNote.forgotten(lesson.reference()));
            title.getElement().executeJs("this.focus()"); // the button that ended it is gone
        }
        aloneAtEnd.show(lesson.reference());
    }

    private Component head(RunningOrder runningOrder, boolean rehearsal) {
        var board = new Anchor("/teach/live/%s/board".formatted(code()), "Open the board");
        board.setTarget("_blank");
        board.setRouterIgnore(true);
        var head = new Header(new H1(runningOrder.lesson().title()), inClass, new Paragraph(board));
        if (rehearsal) {
            head.add(Classed.of(new Paragraph("Rehearsal: this class is pretend, and nothing is kept."), "rehearsal"));
        }
        return head;
    }

    private Component endIt() {
        return new NativeDetails(
                new Span("End the lesson"),
                new Div(
                        new Paragraph("This ends the lesson on every screen and on the board. The code stops working."),
                        Buttons.plain("end", "End it for everybody", this::end)));
    }
}
