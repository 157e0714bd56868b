package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.ownlessons.DraftFinding;

import java.util.List;

/** What is still to do on a card, in words that a teacher knows; hints come last and stop nothing. */
class ToDo extends UnorderedList {

    ToDo() {
        addClassName("to-do");
        getElement().setAttribute("aria-label", "Still to do here");
        setVisible(false);
    }

    void show(List<DraftFinding> findings) {
        removeAll();
        findings.stream()
                .map(finding -> (finding.stops() ? "" : "If you like: ") + FormWords.of(finding.words()))
                .distinct()
                .forEach(words -> {
                    var line = new ListItem(words);
                    line.setClassName("hint", words.startsWith("If you like"));
                    add(line);
                });
        setVisible(getChildren().findAny().isPresent());
    }
}
