package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.Assignments.Chosen;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Above the lanes: several cases are ticked and go to a colleague together, or get a theme. A level is never lowered so. */
class SeveralAtOnce extends Section {

    private final SeveralForms forms;
    private final Consumer<Boolean> letChoose;
    private final TextField note = new TextField("What they need to know of the shift");
    private final NativeButton toggle = Buttons.plain("choose-several", "Choose several", this::turn);
    private final Supplier<Collection<TickRow>> rows;
    private final Runnable given;
    private @Nullable Bars bars;
    private boolean choosing;

    /**
     * @param rows      those that can be ticked
     * @param letChoose gives each row a box to tick, or takes it away
     * @param given     shows the rows anew
     */
    SeveralAtOnce(SeveralForms forms, Supplier<Collection<TickRow>> rows, Consumer<Boolean> letChoose, Runnable given) {
        this.forms = forms;
        this.rows = rows;
        this.letChoose = letChoose;
        this.given = given;
        addClassName("several");
        getElement().setAttribute("aria-label", "Several at once");
        toggle.addClassName("chip");
        toggle.getElement().setAttribute("aria-pressed", "false");
        add(toggle);
    }

    /** Says on the button what it would do now. */
    void showTicked() {
        if (choosing && bars != null) {
            bars.assign().offer(forms.officers());
        }
    }

    private void turn() {
        choosing = !choosing;
        if (bars == null) {
            bars = made();
            add(note, bars.assign(), bars.themes());
        }
        bars.assign().begin();
        letChoose.accept(choosing);
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(choosing));
        bars.assign().setVisible(choosing);
        bars.themes().setVisible(choosing);
        setClassName("choosing", choosing);
        note.setVisible(choosing && !forms.leads());
        showTicked();
    }

    private Bars made() {
        note.setId("several-note");
        note.setMaxLength(2_000);
        note.setHelperText("It is in no child’s file, so write nothing about a case here.");
        return new Bars(
                new AssignBar(
                        forms.leads() ? "Assign" : "Hand over",
                        forms.leads() ? "Officer on shift" : "Colleague",
                        rows,
                        this::give,
                        given),
                new ThemeBar(forms.themes(), rows, forms::choose));
    }

    private Assigned give(List<Chosen> chosen, String officer) {
        var assigned = forms.give(chosen, officer, note.getValue());
        note.clear();
        return assigned;
    }

    /** Where the ticked ones go, and what they are about: made when somebody first wants to choose, since most desks never do. */
    private record Bars(AssignBar assign, ThemeBar themes) {}
}
