package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.SeenPage;
import org.thinkuknow.shell.StaffNotice;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.CaseQueue;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.Lane;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static java.util.Objects.requireNonNull;

/**
 * What is left of the desk of an officer on call who has done nothing for too long: the alarm, and the queue without a word of what it
 * is about. Nothing else of their session is open (decision 0109).
 */
@Route("triage/locked")
@PageTitle("Locked desk – Think U Know")
@StyleSheet("styles/queue.css")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class LockedDeskView extends Div {

    private final CaseQueue cases;
    private final CaseChanges changes;
    private final Clock clock;
    private final List<LaneList> lanes = Arrays.stream(Lane.values())
            .map(lane -> new LaneList(lane, this::show, () -> {}))
            .toList();
    private Runnable stopListening = () -> {};

    LockedDeskView(CaseQueue cases, CaseChanges changes, ObjectProvider<StaffNotice> notices, Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.clock = clock;
        addClassName("staff");
        var strip = Classed.of(new Div(), "notices");
        notices.orderedStream()
                .filter(StaffNotice::staysOnALockedDesk)
                .flatMap(notice -> notice.forWhoeverIsSignedIn().stream())
                .forEach(strip::add);
        var queue = Classed.of(new Nav(), "queue");
        queue.setAriaLabel("Queue");
        lanes.forEach(queue::add);
        var said = Classed.of(
                new Div(
                        new H1("This desk is locked"),
                        new Paragraph(
                                "Nothing has been done here for a while. The alarm stays on while you are on call and your sign-in lasts."),
                        new PageLink("/triage", "Sign in again to read").look("banner-action")),
                "locked");
        add(strip, new Main(Classed.of(new Div(said, queue), "desk", "locked-desk")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(new SeenPage(ui, this::show));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show() {
        var read = new HashMap<Integer, Map<Lane, LanePage>>();
        lanes.forEach(lane -> lane.show(
                requireNonNull(
                        read.computeIfAbsent(lane.wanted(), cases::locked).get(lane.lane())),
                "",
                Set.of(),
                clock.instant()));
    }
}
