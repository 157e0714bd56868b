package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.TriageRefused;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Above rows with boxes to tick: tick all, choose an officer, and give them the cases that are ticked. */
class AssignBar extends Div {

    private final TickBox all = new TickBox("Tick all", this::tickAll);
    private final OfficerChoice officer = new OfficerChoice("assign-to", this::showTicked);
    private final NativeButton assign = Buttons.plain("assign", "", this::assign);
    private final Div bar;
    private final Paragraph said = new Paragraph();
    private final UnorderedList refused = new UnorderedList();
    private final String verb;
    private final Supplier<Collection<TickRow>> rows;
    private final BiFunction<List<Chosen>, String, Assigned> give;
    private final Runnable given;

    /**
     * @param verb  what giving is called, such as "Assign"
     * @param whom  what the officers are called among whom one chooses
     * @param rows  those that can be ticked now
     * @param give  gives cases to an officer
     * @param given shows the rows anew
     */
    AssignBar(
            String verb,
            String whom,
            Supplier<Collection<TickRow>> rows,
            BiFunction<List<Chosen>, String, Assigned> give,
            Runnable given) {
        this.verb = verb;
        this.rows = rows;
        this.give = give;
        this.given = given;
        all.setId("tick-all");
        var allOfThem = Classed.of(new NativeLabel(), "tick");
        allOfThem.add(all, new Span("Tick all"));
        var to = Classed.of(new NativeLabel(), "to");
        to.add(new Span(whom), officer);
        assign.addClassName("first-choice");
        bar = Classed.of(new Div(allOfThem, to, assign), "assign-bar");
        said.setId("assigned");
        said.getElement().setAttribute("role", "status");
        refused.setId("not-assigned");
        refused.addClassName("message-to-officer");
        refused.getElement().setAttribute("role", "alert");
        add(bar, said, refused);
    }

    /** @param officers to whom a case can be given */
    void offer(List<StaffMember> officers) {
        officer.offer(officers);
        bar.setVisible(!rows.get().isEmpty());
        showTicked();
    }

    /** What was said belongs to rows that are gone. */
    void begin() {
        tell("", List.of());
    }

    private List<TickRow> ticked() {
        return rows.get().stream().filter(TickRow::isTicked).toList();
    }

    private void tickAll() {
        rows.get().forEach(row -> row.tick(all.getValue()));
        showTicked();
    }

    /** Says on the button what it would do now. */
    void showTicked() {
        var count = ticked().size();
        var words = count == 0
                ? verb
                : "%s %d to %s".formatted(verb, count, officer.name().isEmpty() ? "…" : officer.name());
        if (!words.equals(assign.getText())) {
            assign.setText(words);
        }
        assign.setEnabled(count > 0);
        all.setValue(count > 0 && count == rows.get().size());
        all.showSome(count > 0 && count < rows.get().size());
    }

    private void assign() {
        try {
            var to = officer.name();
            var assigned = give.apply(ticked().stream().map(TickRow::chosen).toList(), officer.getValue());
            rows.get().forEach(row -> row.tick(false));
            tell(words(assigned.done(), to), assigned.refused());
            given.run();
        } catch (TriageRefused e) {
            tell("", List.of(e.getMessage()));
        } catch (ConcurrencyFailureException e) {
            tell("", List.of("Somebody changed one of them at the same moment. Nothing was done. Please try again."));
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
}
