package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shift.SavedViews;
import org.thinkuknow.triage.CaseQueue;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.Lane;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static java.util.Objects.requireNonNull;

/** The lanes, the most urgent on top. */
class QueuePane extends Nav {

    private final QueueControls controls;
    private final List<LaneList> lanes;
    private final ClosedLately closed;
    private final SeveralAtOnce several;

    /**
     * @param showAgain  shows the lanes anew
     * @param showClosed shows anew what was closed
     */
    QueuePane(
            Runnable claimNext,
            Runnable showAgain,
            Runnable showClosed,
            SavedViews views,
            SeveralForms severalForms,
            EndOfShift endOfShift) {
        addClassName("queue");
        setAriaLabel("Queue");
        controls = new QueueControls(claimNext, views, () -> {
            showAgain.run();
            keepInAddress();
        });
        lanes = Arrays.stream(Lane.values())
                .map(lane -> new LaneList(lane, showAgain, this::ticked))
                .toList();
        several = new SeveralAtOnce(
                severalForms,
                () -> lanes.stream().flatMap(lane -> lane.rows().stream()).toList(),
                choosing -> lanes.forEach(lane -> lane.letChoose(choosing)),
                showAgain);
        lanes.forEach(this::add);
        closed = new ClosedLately(showClosed);
        add(
                several,
                closed,
                endOfShift,
                new PageLink("/triage/care", "For you: how you read, and who listens"),
                new PageLink("/triage/reader", "About the reader"));
    }

    private void ticked() {
        several.showTicked();
    }

    /** What stands above the whole desk. */
    QueueControls controls() {
        return controls;
    }

    /** Shows what an address asks for; one that asks for nothing changes nothing. */
    void choose(Location address) {
        var asked = address.getQueryParameters().getParameters();
        if (!asked.isEmpty()) {
            controls.choose(QueueChoice.of(asked));
        }
    }

    /** What is chosen stands in the address of whatever case is opened, so that it is there after a reload. */
    void keepInAddress() {
        getElement()
                .executeJs(
                        "setTimeout(() => history.replaceState(history.state, '', location.pathname + $0))",
                        controls.choice().query());
    }

    /** The cases closed last: where one is found again to be read or reopened. */
    void showClosed(CaseQueue cases, String open, Set<String> unsent, Instant now) {
        closed.show(cases, open, unsent, now);
    }

    void show(CaseQueue cases, String open, Set<String> unsent, Instant now) {
        var filter = controls.filter();
        var read = new HashMap<Integer, Map<Lane, LanePage>>();
        lanes.forEach(lane -> lane.show(
                requireNonNull(read.computeIfAbsent(lane.wanted(), rows -> cases.lanes(filter, rows))
                        .get(lane.lane())),
                open,
                unsent,
                now));
        several.showTicked();
    }
}
