package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.NeededFields;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The forms of the desk. Each gets what it shows and one thing to call; none knows a service. */
final class CaseForms {

    private CaseForms() {}

    /** What an officer says when a level is confirmed. */
    record Confirmed(Level level, String reason, String theme) {}

    /**
     * @param themes those that the signs speak of first
     * @param said   what an officer said that it is about; nothing else is filled in, because it decides the steps (decision 0137)
     */
    static NativeDetails level(
            Level current, List<Theme> themes, Optional<Theme> said, UnsentFields unsent, Consumer<Confirmed> confirm) {
        var levels = new RadioButtonGroup<Level>();
        levels.setAriaLabel("Level");
        levels.setItems(Level.values());
        levels.setItemLabelGenerator(level -> level.title() + ", " + level.meaning());
        levels.setValue(current);
        levels.setId("level-choice");
        var reason = unsent.keep(text("Reason", "level-reason"));
        reason.setHelperText("Needed when the level becomes lower. From level one, a second officer agrees.");
        var about = new TypedChoice<>("What it is about", "theme", themes, Theme::name);
        about.setHelperText("It decides the steps and is told to nobody. Confirm again with another to add its steps.");
        said.ifPresent(about::setValue);
        var needed = new NeededFields()
                .need(
                        reason,
                        () -> levels.getValue().isBelow(current) && NeededFields.isEmpty(reason),
                        "Write why the level can be lower.");
        return form("Level", levels, about, reason, mainAction("confirm-level", "Confirm level", () -> {
            if (!about.isUnclear() && needed.areGiven()) {
                confirm.accept(new Confirmed(
                        levels.getValue(),
                        reason.getValue(),
                        about.chosen().map(Theme::id).orElse("")));
            }
        }));
    }

    static NativeDetails note(UnsentFields unsent, Consumer<String> add) {
        var text = unsent.keep(text("For colleagues", "note"));
        text.setHelperText("The child never sees it.");
        var needed = new NeededFields().need(text, "Write what you found first.");
        return form(
                "Note", text, action("add-note", "Add note", () -> ifGiven(needed, () -> add.accept(text.getValue()))));
    }

    static NativeDetails reopen(UnsentFields unsent, Consumer<String> reopen) {
        var why = unsent.keep(text("Why is it opened again?", "reopen-reason"));
        why.setMaxLength(2_000);
        why.setHelperText("For colleagues; it becomes a note. It waits in the queue like a new case.");
        var needed = new NeededFields().need(why, "Write why the case is opened again.");
        return unsent.unfolded(form(
                "Reopen", why, action("reopen", "Reopen", () -> ifGiven(needed, () -> reopen.accept(why.getValue())))));
    }

    /** @param id under which the name is kept until it is written down */
    static NativeDetails telephone(String agency, String id, UnsentFields unsent, Consumer<String> acknowledge) {
        var by = new TextField("Who said that they are acting on it?");
        by.setId(id);
        unsent.keep(by);
        var needed = new NeededFields().need(by, "Write who said it first.");
        return form(
                "They called: " + agency,
                by,
                action(
                        "telephone",
                        "Write down that they have it",
                        () -> ifGiven(needed, () -> acknowledge.accept(by.getValue()))));
    }

    /** Takes a step if nothing is missing for it; else that is said at the fields. */
    static void ifGiven(NeededFields needed, Runnable step) {
        if (needed.areGiven()) {
            step.run();
        }
    }

    static Button action(String id, String words, Runnable act) {
        return Buttons.once(id, words, act);
    }

    /** The one thing to do here. */
    static Button mainAction(String id, String words, Runnable act) {
        var button = action(id, words, act);
        button.addClassName("first-choice");
        return button;
    }

    static TextArea text(String label, String id) {
        var area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(10_000);
        return area;
    }

    /** A form that is folded up until it is the next step or is asked for, so that all of them are seen at once. */
    static NativeDetails form(String title, Component... parts) {
        var details = new NativeDetails(new H2(title), new Div(parts));
        details.addClassName("form");
        return details;
    }
}
