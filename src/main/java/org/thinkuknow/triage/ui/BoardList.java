package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.TriageRefused;
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
    private final TickBox all = new TickBox("Tick all", this::tickAll);
    private final OfficerChoice officer = new OfficerChoice("assign-to", this::showTicked);
    private final NativeButton assign = Buttons.plain("assign", "", this::assign);
    private final Div bar;
    private final Paragraph said = new Paragraph();
    private final UnorderedList refused = new UnorderedList();
    private final Paragraph nothing = new Paragraph("Nothing is behind this number any more.");
    private final Paragraph more = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Map<String, BoardRow> rows = new LinkedHashMap<>();
    private final BiFunction<List<Chosen>, String, Assigned> give;
    private final Runnable showAgain;

    /**
     * @param give      gives cases to an officer
     * @param showAgain shows the board anew
     * @param close     closes the list
     */
    BoardList(BiFunction<List<Chosen>, String, Assigned> give, Runnable showAgain, Runnable close) {
        this.give = give;
        this.showAgain = showAgain;
        setId("board-list");
        addClassName("board-list");
        heading.getElement().setAttribute("tabindex", "-1");
        all.setId("tick-all");
        var allOfThem = Classed.of(new NativeLabel(), "tick");
        allOfThem.add(all, new Span("Tick all"));
        var to = Classed.of(new NativeLabel(), "to");
        to.add(new Span("Officer on shift"), officer);
        assign.addClassName("first-choice");
        bar = Classed.of(new Div(allOfThem, to, assign), "assign-bar");
        said.setId("assigned");
        said.getElement().setAttribute("role", "status");
        refused.setId("not-assigned");
        refused.addClassName("message-to-officer");
        refused.getElement().setAttribute("role", "alert");
        list.setId("board-rows");
        var top = Classed.of(new Div(heading, Buttons.plain("close-list", "Close the list", close)), "top-of-list");
        add(top, bar, said, refused, nothing, list, more);
        setVisible(false);
    }

    /** Another list is to be shown: what was ticked and said belongs to the one before. */
    void begin() {
        rows.clear();
        list.removeAll();
        tell("", List.of());
        heading.getElement().executeJs(FOCUS);
    }

    /** @param officers to whom a case can be given */
    void show(String title, Listed listed, List<StaffMember> officers, Instant now) {
        heading.setText("%s (%,d)".formatted(title, listed.count()));
        var here = listed.rows();
        nothing.setVisible(here.isEmpty());
        bar.setVisible(!here.isEmpty());
        more.setVisible(listed.count() > here.size());
        more.setText("The %d whose time runs out first are shown.".formatted(here.size()));
        officer.offer(officers);
        rows.entrySet().removeIf(row -> {
            var gone = here.stream().noneMatch(each -> each.facts().reference().equals(row.getKey()));
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
        for (var place = 0; place < here.size(); place++) {
            var row = rows.computeIfAbsent(
                    here.get(place).facts().reference(), reference -> new BoardRow(reference, this::showTicked));
            if (list.getElement().indexOfChild(row.getElement()) != place) {
                list.addComponentAtIndex(place, row);
            }
            row.show(here.get(place), now);
        }
        showTicked();
    }

    private List<Chosen> ticked() {
        return rows.values().stream()
                .filter(BoardRow::isTicked)
                .map(BoardRow::chosen)
                .toList();
    }

    private void tickAll() {
        rows.values().forEach(row -> row.tick(all.getValue()));
        showTicked();
    }

    private void showTicked() {
        var count = ticked().size();
        var words = count == 0
                ? "Assign"
                : "Assign %d to %s".formatted(count, officer.name().isEmpty() ? "…" : officer.name());
        if (!words.equals(assign.getText())) {
            assign.setText(words);
        }
        assign.setEnabled(count > 0);
        all.setValue(count > 0 && count == rows.size());
        all.showSome(count > 0 && count < rows.size());
    }

    private void assign() {
        try {
            var to = officer.name();
            var assigned = give.apply(ticked(), officer.getValue());
            rows.values().forEach(row -> row.tick(false));
            tell(words(assigned.done(), to), assigned.refused());
            showAgain.run();
            heading.getElement().executeJs(FOCUS);
        } catch (TriageRefused e) {
            tell("", List.of(e.getMessage()));
        }
    }

    private static String words(List<String> done, String to) {
        return switch (done.size()) {
            case 0 -> "";
            case 1 -> "%s has %s now, and is told so.".formatted(to, done.getFirst());
            default -> "%s has %d more cases now, and is told so.".formatted(to, done.size());
        };
    }

    private void tell(String done, List<String> not) {
        said.setText(done);
        refused.removeAll();
        not.forEach(sentence -> refused.add(new ListItem(sentence)));
    }

    /** A row of the queue with a box to tick. */
    private static class BoardRow extends QueueRow {

        private final TickBox tick;
        private Chosen chosen;

        BoardRow(String reference, Runnable ticked) {
            super(reference);
            chosen = new Chosen(reference, null);
            tick = new TickBox("Tick " + reference, ticked);
            addClassName("tickable");
            var around = Classed.of(new NativeLabel(), "tick");
            around.add(tick);
            addComponentAsFirst(around);
        }

        void show(QueuedCase queued, Instant now) {
            chosen = new Chosen(chosen.reference(), queued.facts().standing().owner());
            show(queued, false, false, now);
        }

        void tick(boolean wanted) {
            tick.setValue(wanted);
        }

        boolean isTicked() {
            return tick.getValue();
        }

        /** The case as it is shown: who has it is who was seen to have it. */
        Chosen chosen() {
            return chosen;
        }
    }
}
