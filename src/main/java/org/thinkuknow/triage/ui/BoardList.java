package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.Workload.Listed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The cases behind a number of the board, each as the desk has it, and who is to have those that are ticked. */
class BoardList extends Section {

    private static final String FOCUS =
            "this.focus({preventScroll: true}); this.closest('section').scrollIntoView({block: 'nearest'})";

    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph("Nothing is behind this number any more.");
    private final Paragraph more = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Map<String, TickRow> rows = new LinkedHashMap<>();
    private final AssignBar bar;

    /**
     * @param give      gives cases to an officer
     * @param showAgain shows the board anew
     * @param close     closes the list
     */
    BoardList(BiFunction<List<Chosen>, String, Assigned> give, Runnable showAgain, Runnable close) {
        setId("board-list");
        addClassName("board-list");
        heading.getElement().setAttribute("tabindex", "-1");
        bar = new AssignBar("Assign", "Officer on shift", rows::values, give, () -> {
            showAgain.run();
            heading.getElement().executeJs(FOCUS);
        });
        list.setId("board-rows");
        var top = Classed.of(new Div(heading, Buttons.plain("close-list", "Close the list", close)), "top-of-list");
        add(top, bar, nothing, list, more);
        setVisible(false);
    }

    /** Another list is to be shown: what was ticked and said belongs to the one before. */
    void begin() {
        rows.clear();
        list.removeAll();
        bar.begin();
        heading.getElement().executeJs(FOCUS);
    }

    /** @param officers to whom a case can be given */
    void show(String title, Listed listed, List<StaffMember> officers, Instant now) {
        heading.setText("%s (%,d)".formatted(title, listed.count()));
        var here = listed.rows();
        nothing.setVisible(here.isEmpty());
        more.setVisible(listed.count() > here.size());
        more.setText("The %d whose time runs out first are shown.".formatted(here.size()));
        rows.entrySet().removeIf(row -> {
            var gone = here.stream().noneMatch(each -> each.facts().reference().equals(row.getKey()));
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
        for (var place = 0; place < here.size(); place++) {
            var row = rows.computeIfAbsent(here.get(place).facts().reference(), this::row);
            if (list.getElement().indexOfChild(row.getElement()) != place) {
                list.addComponentAtIndex(place, row);
            }
            row.show(here.get(place), false, false, now);
        }
        bar.offer(officers);
    }

    private TickRow row(String reference) {
        var row = new TickRow(reference, bar::showTicked);
        row.offerTick(true);
        return row;
    }
}
