package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.thinkuknow.learning.AgeBand;

import java.util.function.Predicate;

/** For which age a lesson is. It can be changed at any time, and what depends on it follows. */
class AgePart extends Div {

    private final ComboBox<AgeBand> age = new ComboBox<>("For which age?", AgeBand.values());

    /** @param changed is told another age than the one that it was, and says whether it is that now */
    AgePart(AgeBand now, Predicate<AgeBand> changed) {
        addClassName("age");
        age.setId("age");
        age.setItemLabelGenerator(AgeBand::title);
        age.setValue(now);
        age.setHelperText("Words, colours and checks follow. Nothing that you wrote is lost.");
        age.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != now && (chosen == null || !changed.test(chosen))) {
                age.setValue(now);
            }
        });
        add(age);
    }
}
