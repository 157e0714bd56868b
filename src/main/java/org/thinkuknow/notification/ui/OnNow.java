package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.notification.OnCallNow;

/** Who is on call now. */
class OnNow extends Section {

    private final UnorderedList lines = new UnorderedList();

    OnNow() {
        setId("on-call-now");
        addClassName("on-call-now");
        add(new H2("On call now"), lines);
    }

    void show(OnCallNow now) {
        lines.removeAll();
        now.lines().forEach(line -> lines.add(new ListItem(line)));
    }
}
