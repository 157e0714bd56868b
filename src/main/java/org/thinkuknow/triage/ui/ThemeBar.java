package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.TriageRefused;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Above rows with boxes to tick: says of the officer's own cases that are ticked what they are about. */
class ThemeBar extends Div {

    private final TypedChoice<Theme> theme;
    private final NativeButton set = Buttons.plain("set-theme", "Set the theme", this::set);
    private final Paragraph said = new Paragraph();
    private final UnorderedList refused = new UnorderedList();
    private final Supplier<Collection<TickRow>> rows;
    private final BiFunction<List<String>, String, Assigned> choose;

    /**
     * @param rows   those that can be ticked now
     * @param choose says of some cases what they are about
     */
    ThemeBar(
            List<Theme> themes, Supplier<Collection<TickRow>> rows, BiFunction<List<String>, String, Assigned> choose) {
        this.rows = rows;
        this.choose = choose;
        addClassName("theme-bar");
        theme = new TypedChoice<>("What the ticked ones are about", "theme-of-several", themes, Theme::name);
        theme.setHelperText("Your own alone. The steps come with it once the level is confirmed.");
        said.setId("theme-set");
        said.getElement().setAttribute("role", "status");
        refused.setId("theme-not-set");
        refused.addClassName("message-to-officer");
        refused.getElement().setAttribute("role", "alert");
        add(theme, set, said, refused);
    }

    private void set() {
        if (theme.isUnclear()) {
            return;
        }
        var ticked = rows.get().stream()
                .filter(TickRow::isTicked)
                .map(row -> row.chosen().reference())
                .toList();
        try {
            var name = theme.chosen().map(Theme::name).orElse("");
            var became = choose.apply(ticked, theme.chosen().map(Theme::id).orElse(""));
            tell(
                    became.done().isEmpty()
                            ? ""
                            : "%d are about “%s” now.".formatted(became.done().size(), name),
                    became.refused());
        } catch (TriageRefused e) {
            tell("", List.of(e.getMessage()));
        }
    }

    private void tell(String done, List<String> not) {
        said.setText(done);
        refused.removeAll();
        not.forEach(sentence -> refused.add(new ListItem(sentence)));
    }
}
