package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Reaches.PersonReached;

/** Where everybody who can be on call is reached, for an administrator; each opens with a press. */
class ReachList extends Section {

    private final transient Reaches reaches;

    ReachList(Reaches reaches) {
        this.reaches = reaches;
        setId("reaches");
        add(
                new H2("Where people are reached"),
                new Paragraph(
                        "It belongs to the account and applies to all turns from now on. People can change it themselves under "
                                + "“My turns”."));
        reaches.everybody().forEach(person -> add(line(person)));
    }

    private NativeDetails line(PersonReached person) {
        var known = person.known();
        var details = new NativeDetails("%s: %s"
                .formatted(
                        person.name(),
                        known == null ? "no address yet" : known.reach().address()));
        details.setContent(new Div(new ReachForm("reach-" + person.username(), known, reach -> {
            reaches.setOf(person.username(), reach);
            details.setSummaryText("%s: %s".formatted(person.name(), reach.address()));
        })));
        return details;
    }
}
