package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.thinkuknow.account.StaffMember;

import java.util.List;

/** The browser's own list of the officers who are on, of whom one is chosen. */
@Tag("select")
class OfficerChoice extends AbstractSinglePropertyField<OfficerChoice, String> {

    private static final String VALUE = "value";

    private List<StaffMember> officers = List.of();

    /** @param changed when somebody has chosen */
    OfficerChoice(String id, Runnable changed) {
        super(VALUE, "", false);
        setSynchronizedEvent("change");
        setId(id);
        addValueChangeListener(change -> changed.run());
    }

    /** Offers those who are on now; who is chosen stays chosen while they are. It is drawn anew only if somebody came or went. */
    void offer(List<StaffMember> now) {
        if (now.equals(officers) && getElement().getChildCount() > 0) {
            return;
        }
        officers = now;
        var chosen = now.stream().anyMatch(each -> each.username().equals(getValue())) ? getValue() : "";
        getElement().removeAllChildren();
        getElement().appendChild(new Line("", now.isEmpty() ? "Nobody is on shift" : "Choose an officer").getElement());
        now.forEach(each -> getElement().appendChild(new Line(each.username(), each.fullName()).getElement()));
        setValue(chosen);
        getElement().executeJs("this.value = $0", chosen);
    }

    /** The name of who is chosen; empty if nobody is. */
    String name() {
        return officers.stream()
                .filter(each -> each.username().equals(getValue()))
                .findFirst()
                .map(StaffMember::fullName)
                .orElse("");
    }

    /** One line of the list. */
    @Tag("option")
    private static final class Line extends HtmlContainer {
        Line(String value, String words) {
            getElement().setAttribute(VALUE, value).setText(words);
        }
    }
}
