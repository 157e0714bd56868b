package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.SeenPage;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.Assignments;
import org.thinkuknow.triage.BoardChoice;
import org.thinkuknow.triage.BoardChoice.Pace;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.ShiftNow;
import org.thinkuknow.triage.ShiftNow.InHand;
import org.thinkuknow.triage.Workload;

import java.time.Clock;
import java.time.Duration;

/** The board of whoever leads a shift: what waits by clock, who has what, and the cases behind each number, to be given to somebody. */
@Route(value = "load", layout = StaffLayout.class)
@PageTitle("Load – Think U Know")
@Menu(title = "Load", order = 2, icon = "gauge")
@StyleSheet("styles/queue.css")
@StyleSheet("styles/load.css")
@RolesAllowed("SUPERVISOR")
class WorkloadView extends Div implements BeforeEnterObserver {

    /** As often as a number on a wall can be read. */
    private static final Duration APART = Duration.ofSeconds(1);

    private final Workload workload;
    private final ShiftNow shift;
    private final CaseChanges changes;
    private final Clock clock;
    private final Paragraph asAt = Classed.of(new Paragraph(), "as-at");
    private final ClockTable clocks = new ClockTable(this::open);
    private final PeopleTable people = new PeopleTable(this::open);
    private final WeekBars week = new WeekBars();
    private final TalkWanted talk;
    private final BoardList list;
    private @Nullable BoardChoice chosen;
    private Runnable stopListening = () -> {};

    WorkloadView(
            Workload workload,
            ShiftNow shift,
            Assignments assignments,
            CaseChanges changes,
            CareForms care,
            Clock clock) {
        this.workload = workload;
        this.shift = shift;
        this.changes = changes;
        this.clock = clock;
        talk = care.talkWanted();
        addClassNames("room", "load");
        list = new BoardList(assignments::assign, this::show, this::close);
        var left = Classed.of(new Div(clocks, list), "left");
        var right = Classed.of(
                new Div(
                        people,
                        talk,
                        week,
                        new PageLink("/triage/samples", "Closed cases to look at"),
                        new PageLink("/triage/reader", "The reader: how it is set, and what it learns from")),
                "right");
        add(Classed.of(new Div(new H1("Load"), asAt), "top-of-board"), left, right);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(new SeenPage(ui, this::show), APART);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = BoardAddress.of(event.getLocation().getQueryParameters().getParameters());
        show();
    }

    private void open(BoardChoice choice) {
        chosen = choice;
        list.begin();
        show();
        keepInAddress();
    }

    private void close() {
        chosen = null;
        show();
        keepInAddress();
    }

    private void keepInAddress() {
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', location.pathname + $0)", BoardAddress.query(chosen));
    }

    private void show() {
        var now = clock.instant();
        var board = workload.now();
        var there = shift.people();
        asAt.setText("As it is at %s.%s"
                .formatted(
                        UkTime.time(now),
                        board.cut() ? " More is open than is counted here: these are the most urgent." : ""));
        clocks.show(board, chosen, now);
        people.show(there, chosen, now);
        talk.show(now);
        week.show(shift.week());
        list.setVisible(chosen != null);
        if (chosen != null) {
            list.show(title(chosen, there), workload.list(chosen), workload.officersOn(), now);
        }
    }

    /** What a list holds. */
    private static String title(BoardChoice choice, ShiftNow.People there) {
        var what = choice.what();
        if (what != null) {
            return "%s, %s".formatted(what.title(), choice.pace().words());
        }
        if (choice.with() == null) {
            return choice.pace() == Pace.ANY
                    ? "All open cases"
                    : "All cases %s".formatted(choice.pace().words());
        }
        return there.inHand().stream()
                .filter(person -> person.username().equals(choice.with()))
                .map(InHand::name)
                .map("In hand of %s"::formatted)
                .findFirst()
                .orElse(BoardChoice.NOBODY.equals(choice.with()) ? "Nobody has them" : "In hand");
    }
}
